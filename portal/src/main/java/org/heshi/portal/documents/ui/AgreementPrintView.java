package org.heshi.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.documents.DocumentPaths;
import org.heshi.portal.kit.ui.PrintPage;

/** An agreement on paper, for those who may read it; for all others there is no such page. */
@Route(DocumentPaths.PRINT)
@PermitAll
class AgreementPrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PaperFinder papers;

    AgreementPrintView(PaperFinder papers) {
        this.papers = papers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var paper = papers.find(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        removeAll();
        add(new PrintPage(new AgreementSheet(paper)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("documents.paper.title");
    }
}
