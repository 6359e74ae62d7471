package org.heshi.portal.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Timeline;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drawing up an agreement and putting it before the parties: the mediators' part. */
@Service
@Transactional
public class Agreements {

    private static final int REASON_LENGTH = 500;

    private final AgreementStore agreements;
    private final AgreementNotes notes;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agreements(AgreementStore agreements, AgreementNotes notes, Timeline timeline, ApplicationEventPublisher events, Clock clock) {
        this.agreements = agreements;
        this.notes = notes;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize("@sight.handles(#matter)")
    public AgreementId draft(MatterId matter, AgreementText text, List<Signatory> signatories) {
        if (agreements.existsByMatterAndStateNot(matter.value(), AgreementState.WITHDRAWN)) {
            throw new Refused("documents.refused.one-agreement");
        }
        var agreement = agreements.save(new Agreement(matter, text, signatories, Visitor.person().orElse(null), clock.instant()));
        timeline.record(matter, "documents.timeline.drafted", Audience.STAFF);
        return agreement.id();
    }

    /** A new wording. Whoever has confirmed the one before has to confirm again. */
    @PreAuthorize("@agreementGuard.handles(#agreement)")
    public void revise(AgreementId agreement, AgreementText text) {
        var found = agreements.get(agreement);
        var before = found.number();
        found.revise(text, Visitor.person().orElse(null), clock.instant());
        if (found.number() > before) {
            timeline.record(found.matter(), "documents.timeline.revised", Audience.EVERYONE, found.number());
        }
    }

    @PreAuthorize("@agreementGuard.handles(#agreement)")
    public void propose(AgreementId agreement) {
        var found = agreements.get(agreement);
        var proposed = found.propose(clock.instant());
        timeline.record(found.matter(), "documents.timeline.proposed", Audience.EVERYONE, proposed.version());
        notes.proposed(found);
        events.publishEvent(proposed);
    }

    @PreAuthorize("@agreementGuard.handles(#agreement)")
    public void withdraw(AgreementId agreement, String reason) {
        if (reason.isBlank() || reason.strip().length() > REASON_LENGTH) {
            throw new Refused("documents.refused.reason");
        }
        var found = agreements.get(agreement);
        var wasSeen = found.detail(false).isPresent();
        found.withdraw(reason.strip());
        timeline.record(found.matter(), "documents.timeline.withdrawn", wasSeen ? Audience.EVERYONE : Audience.STAFF, reason.strip());
    }

    /** A signatory who came by code goes on with an account. */
    @Inside
    public void joined(MatterId matter, UUID signatory, PersonId account) {
        agreements.openOf(matter.value()).forEach(agreement -> agreement.signatureOf(signatory).join(account));
    }

    /** A clause or an instalment was performed on that day. */
    @PreAuthorize("@agreementGuard.handles(#agreement)")
    public void performed(AgreementId agreement, UUID item, LocalDate doneOn) {
        if (doneOn.isAfter(Dates.day(clock.instant()))) {
            throw new Refused("documents.refused.future");
        }
        var found = agreements.get(agreement);
        var due = found.perform(item, doneOn, Visitor.person().orElse(null), clock.instant());
        timeline.record(found.matter(), "documents.timeline.performed", Audience.EVERYONE, due.who(), due.what());
    }
}
