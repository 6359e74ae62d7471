package org.heshi.portal.mediation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.booking.HearingLookup;
import org.heshi.portal.documents.AgreementLookup;
import org.heshi.portal.documents.AgreementState;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.mediation.CaseView.MediatorSummary;
import org.heshi.portal.messaging.Deliveries;
import org.heshi.portal.messaging.DeliverySummary;
import org.heshi.portal.territory.Offices;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a dispute for the staff who see it: with telephones, messages and what waits for a decision. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('PERSON')")
public class CaseDesk {

    private final CaseFile cases;
    private final Recusals recusals;
    private final Deliveries deliveries;
    private final Attachments attachments;
    private final HearingLookup hearings;
    private final AgreementLookup agreements;
    private final Offices offices;

    CaseDesk(CaseFile cases, Recusals recusals, Deliveries deliveries, Attachments attachments, HearingLookup hearings,
            AgreementLookup agreements, Offices offices) {
        this.cases = cases;
        this.recusals = recusals;
        this.deliveries = deliveries;
        this.attachments = attachments;
        this.hearings = hearings;
        this.agreements = agreements;
        this.offices = offices;
    }

    /** With what one part of it needs besides; nothing for a party, whatever post it holds elsewhere. */
    public Optional<StaffCase> open(Reference reference, StaffPart part) {
        return cases.open(reference).filter(view -> view.standing().isStaff()).map(view -> forStaff(view, part));
    }

    private StaffCase forStaff(CaseView view, StaffPart part) {
        var id = view.matter().id();
        var handles = view.standing().handles();
        var settling = handles && view.matter().status() == MatterStatus.IN_HANDLING
                && view.party(Side.RESPONDENT).filter(respondent -> respondent.seenAt() != null).isPresent();
        return new StaffCase(view, handles && view.mediators().stream().anyMatch(MediatorSummary::isAskedToLeave) ? recusals.waiting(id) : List.of(),
                messages(id), offices.above(view.holder().id()), needsFiles(view, part) ? attachments.of(id) : List.of(),
                part == StaffPart.HEARING ? hearings.of(id) : List.of(),
                part == StaffPart.AGREEMENT ? agreements.of(id).filter(found -> found.state() != AgreementState.WITHDRAWN) : Optional.empty(),
                settling ? hearings.ahead(id) : Optional.empty(), settling ? agreements.inMaking(id) : Optional.empty());
    }

    private static boolean needsFiles(CaseView view, StaffPart part) {
        return part == StaffPart.CASE || part == StaffPart.TALK
                && view.talk().values().stream().flatMap(talk -> talk.said().stream()).anyMatch(said -> said.attachment() != null);
    }

    private List<DeliverySummary> messages(MatterId matter) {
        return deliveries.of(matter.value()).stream()
                .sorted(Comparator.comparing(DeliverySummary::isTrouble).thenComparing(DeliverySummary::at).reversed()).toList();
    }
}
