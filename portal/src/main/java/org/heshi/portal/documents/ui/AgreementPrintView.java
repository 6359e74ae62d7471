package org.heshi.portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.heshi.portal.documents.AgreementLookup;
import org.heshi.portal.documents.AgreementPaper;
import org.heshi.portal.documents.DocumentPaths;
import org.heshi.portal.kit.ui.PrintPage;
import org.heshi.portal.kit.ui.Toast;

/** An agreement on paper, for those who may read it; for all others there is no such page. */
@Route(DocumentPaths.PRINT)
@PermitAll
class AgreementPrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PaperFinder papers;
    private final transient AgreementLookup agreements;
    private final Div sheet = new Div();

    AgreementPrintView(PaperFinder papers, AgreementLookup agreements) {
        this.papers = papers;
        this.agreements = agreements;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var paper = papers.find(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var fill = new Button(getTranslation("documents.paper.fill"), _ -> fill(paper));
        var bar = new Div(fill);
        bar.addClassNames("print-options", "no-print");
        sheet.removeAll();
        sheet.add(new AgreementSheet(paper, Map.of()));
        removeAll();
        add(bar, new PrintPage(sheet));
    }

    /** Identity numbers are on the paper of those only who ask for them. */
    private void fill(AgreementPaper paper) {
        var numbers = agreements.numbers(paper.agreement().id());
        if (numbers.isEmpty()) {
            Toast.done(getTranslation("documents.paper.fill.none"));
            return;
        }
        sheet.removeAll();
        sheet.add(new AgreementSheet(paper, numbers));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("documents.paper.title");
    }
}
