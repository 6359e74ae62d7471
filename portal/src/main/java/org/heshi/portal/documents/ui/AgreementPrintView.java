package org.heshi.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.documents.AgreementId;
import org.heshi.portal.documents.AgreementLookup;
import org.heshi.portal.documents.DocumentPaths;
import org.heshi.portal.kit.ui.PrintPage;
import org.springframework.security.access.AccessDeniedException;

/** An agreement on paper, for those who may read it; for all others there is no such page. */
@Route(DocumentPaths.PRINT)
@PermitAll
class AgreementPrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AgreementLookup agreements;

    AgreementPrintView(AgreementLookup agreements) {
        this.agreements = agreements;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var paper = event.getRouteParameters().get("agreement").flatMap(AgreementPrintView::id).flatMap(this::find)
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(new PrintPage(new AgreementSheet(paper)));
    }

    private Optional<org.heshi.portal.documents.AgreementPaper> find(AgreementId id) {
        try {
            return agreements.paper(id);
        } catch (AccessDeniedException _) {
            return Optional.empty();
        }
    }

    private static Optional<AgreementId> id(String text) {
        try {
            return Optional.of(new AgreementId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("documents.paper.title");
    }
}
