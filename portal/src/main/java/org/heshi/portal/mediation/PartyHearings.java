package org.heshi.portal.mediation;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.heshi.portal.booking.HearingId;
import org.heshi.portal.booking.HearingLookup;
import org.heshi.portal.booking.HearingStatus;
import org.heshi.portal.booking.Hearings;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Timeline;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a party says about a hearing: which times suit it, or that the time has to be another. */
@Service
@Transactional
@PreAuthorize("@sight.isParty(#matter)")
public class PartyHearings {

    private static final int REASON_LENGTH = 500;

    private final Parties parties;
    private final Hearings hearings;
    private final HearingLookup lookup;
    private final Timeline timeline;
    private final Notes notes;
    private final Clock clock;

    PartyHearings(Parties parties, Hearings hearings, HearingLookup lookup, Timeline timeline, Notes notes, Clock clock) {
        this.parties = parties;
        this.hearings = hearings;
        this.lookup = lookup;
        this.timeline = timeline;
        this.notes = notes;
        this.clock = clock;
    }

    /** The offered times that suit this party, none at all included; one that suits everybody is booked at once. */
    public HearingStatus choose(MatterId matter, HearingId hearing, Set<Instant> suiting) {
        requireOf(matter, hearing);
        return hearings.answer(hearing, parties.acting(matter).id().value(), suiting);
    }

    /** Asks the mediators for another time; until they agree the hearing stays where it is. */
    public void askToMove(MatterId matter, HearingId hearing, String why) {
        requireOf(matter, hearing);
        var reason = why.strip();
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            throw new Refused("mediation.refused.reason");
        }
        if (lookup.find(hearing).filter(found -> found.status() == HearingStatus.BOOKED).isEmpty()) {
            throw new Refused("mediation.refused.not-booked");
        }
        timeline.record(matter, "mediation.timeline.move-asked", parties.acting(matter).side().audience(), reason);
        notes.mediators(matter, "mediation.move-asked.sms", "move/" + clock.instant().toEpochMilli());
    }

    private void requireOf(MatterId matter, HearingId hearing) {
        if (!lookup.matterOf(hearing).equals(matter)) {
            throw new Refused("booking.refused.missing");
        }
    }
}
