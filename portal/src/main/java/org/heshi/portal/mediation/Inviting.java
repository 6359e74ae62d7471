package org.heshi.portal.mediation;

import java.time.Clock;
import org.heshi.portal.kit.Codes;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Participants;
import org.heshi.portal.matters.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the other side to take part, by SMS, by a letter with the number, or with a code handed over in person. */
@Service
@Transactional
@PreAuthorize("@sight.handles(#matter)")
public class Inviting {

    private final Parties parties;
    private final Names names;
    private final Participants participants;
    private final Timeline timeline;
    private final Codes codes;
    private final Notes notes;
    private final Clock clock;

    Inviting(Parties parties, Names names, Participants participants, Timeline timeline, Codes codes, Notes notes, Clock clock) {
        this.parties = parties;
        this.names = names;
        this.participants = participants;
        this.timeline = timeline;
        this.codes = codes;
        this.notes = notes;
        this.clock = clock;
    }

    /** Names the other side where the applicant could not. */
    public PartyId name(MatterId matter, Contact respondent) {
        if (parties.of(matter).stream().anyMatch(party -> party.side() == Side.RESPONDENT)) {
            throw new Refused("mediation.refused.respondent-known");
        }
        var party = parties.save(new Party(matter, Side.RESPONDENT, respondent, null, Words.CHINESE));
        participants.add(matter, party.id().value(), party.side().role());
        names.keep(matter);
        timeline.record(matter, "mediation.timeline.respondent-named", Audience.STAFF);
        return party.id();
    }

    /** Corrects where a party can be reached. */
    public void reachAt(MatterId matter, PartyId party, @Nullable PhoneNumber phone) {
        of(matter, party).reachAt(phone);
        timeline.record(matter, "mediation.timeline.phone-corrected", Audience.STAFF);
    }

    /** By SMS, with a fresh code. */
    public void invite(MatterId matter, PartyId id) {
        var party = of(matter, id);
        if (party.phone() == null) {
            throw new Refused("mediation.refused.no-phone");
        }
        var code = fresh(party);
        party.invite(clock.instant());
        notes.invited(party, code);
        timeline.record(matter, "mediation.timeline.invited." + party.side(), Audience.EVERYONE);
    }

    /** A code to hand over in person, with the letter: shown to the member of staff this once. */
    public String handOver(MatterId matter, PartyId id) {
        var party = of(matter, id);
        var code = fresh(party);
        party.invite(clock.instant());
        timeline.record(matter, "mediation.timeline.letter." + party.side(), Audience.EVERYONE);
        return code;
    }

    private String fresh(Party party) {
        var code = codes.next();
        party.door().giveCode(codes.hash(code), clock.instant());
        return code;
    }

    private Party of(MatterId matter, PartyId id) {
        var party = parties.get(id);
        if (!party.matter().equals(matter)) {
            throw new Refused("mediation.refused.party");
        }
        return party;
    }
}
