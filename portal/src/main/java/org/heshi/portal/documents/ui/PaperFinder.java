package org.heshi.portal.documents.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.heshi.portal.documents.AgreementId;
import org.heshi.portal.documents.AgreementLookup;
import org.heshi.portal.documents.AgreementPaper;
import org.heshi.portal.kit.Uuids;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds the paper that an address asks for; what the visitor may not read is not found. */
@Component
class PaperFinder {

    private final AgreementLookup agreements;

    PaperFinder(AgreementLookup agreements) {
        this.agreements = agreements;
    }

    Optional<AgreementPaper> find(RouteParameters asked) {
        return asked.get("agreement").flatMap(Uuids::read).map(AgreementId::new).flatMap(this::paper);
    }

    private Optional<AgreementPaper> paper(AgreementId id) {
        try {
            return agreements.paper(id);
        } catch (AccessDeniedException _) {
            return Optional.empty();
        }
    }
}
