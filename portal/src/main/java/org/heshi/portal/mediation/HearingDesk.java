package org.heshi.portal.mediation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.heshi.portal.booking.Attendee;
import org.heshi.portal.booking.HearingForm;
import org.heshi.portal.booking.Hearings;
import org.heshi.portal.booking.Hosts;
import org.heshi.portal.booking.SlotDay;
import org.heshi.portal.booking.Slots;
import org.heshi.portal.booking.Where;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.People;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the parties of a dispute and its mediators to one table: booking knows people and times, this knows who they are here. */
@Service
@Transactional
@PreAuthorize(Hosts.ONLY + " and @sight.handles(#matter)")
public class HearingDesk {

    private final Parties parties;
    private final AssignmentStore assignments;
    private final MatterLookup lookup;
    private final People people;
    private final Slots slots;
    private final Hearings hearings;

    HearingDesk(Parties parties, AssignmentStore assignments, MatterLookup lookup, People people, Slots slots, Hearings hearings) {
        this.parties = parties;
        this.assignments = assignments;
        this.lookup = lookup;
        this.people = people;
        this.slots = slots;
        this.hearings = hearings;
    }

    /** The coming days with the times at which all mediators, the room and the parties could meet. */
    @Transactional(readOnly = true)
    public List<SlotDay> slots(MatterId matter, Where where, Duration length, int days) {
        return slots.next(days, form(matter, where, length));
    }

    /** Offers times; the one that suits everybody is booked by itself. */
    public void propose(MatterId matter, Where where, Duration length, Collection<Instant> starts) {
        hearings.propose(form(matter, where, length), starts);
    }

    /** Books a time on which all agreed already. */
    public void book(MatterId matter, Where where, Duration length, Instant start) {
        hearings.book(form(matter, where, length), start);
    }

    private HearingForm form(MatterId matter, Where where, Duration length) {
        var path = MatterPaths.shortest(lookup.known(matter).reference());
        var attendees = new ArrayList<Attendee>();
        people.all(assignments.of(matter).stream().map(Assignment::mediator).toList()).forEach(person -> attendees.add(Attendee.mediator(
                person.id(), person.name(), Recipient.of(person), path)));
        parties.of(matter).forEach(party -> attendees.add(Attendee.party(party.id().value(), name(party),
                party.isReachable() ? party.recipient() : null, path)));
        return new HearingForm(matter, attendees, where, length);
    }

    private static String name(Party party) {
        var name = party.name();
        return name == null ? Words.say(Words.CHINESE, "matters.actor." + party.side()) : name;
    }
}
