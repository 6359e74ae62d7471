package org.heshi.portal.mediation;

import java.util.List;
import java.util.Optional;
import org.heshi.portal.booking.Ahead;
import org.heshi.portal.booking.HearingSummary;
import org.heshi.portal.documents.AgreementDetail;
import org.heshi.portal.documents.AgreementState;
import org.heshi.portal.documents.AttachmentSummary;
import org.heshi.portal.messaging.DeliverySummary;
import org.heshi.portal.territory.OfficeSummary;

/**
 * One dispute as its staff see it.
 *
 * @param recusals requests for another mediator that wait for a decision
 * @param messages what was sent to people, the newest first, what did not arrive before everything else
 * @param above    who takes over when it cannot be settled here; nobody above the county
 * @param files    what was brought along, where it is shown
 * @param hearings the earliest first, where they are shown
 * @param agreement the one that counts, where it is shown
 * @param ahead    the next hearing, and {@code inMaking} the agreement that is not yet confirmed, for those who handle it
 */
public record StaffCase(CaseView view, List<Recusals.Asked> recusals, List<DeliverySummary> messages, Optional<OfficeSummary> above,
        List<AttachmentSummary> files, List<HearingSummary> hearings, Optional<AgreementDetail> agreement, Optional<Ahead> ahead, Optional<AgreementState> inMaking) {

    public Optional<PartySummary> party(Side side) {
        return view.party(side);
    }

    /** How much was said that the reader has not read. */
    public long unread() {
        return view.talk().values().stream().mapToLong(CaseView.Talk::unread).sum();
    }

    public boolean holds() {
        return view.standing().holds();
    }

    public boolean handles() {
        return view.standing().handles();
    }

    public long undelivered() {
        return messages.stream().filter(DeliverySummary::isTrouble).count();
    }
}
