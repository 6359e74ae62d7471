package org.heshi.portal.booking;

import java.time.Clock;
import java.util.List;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Text;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.Holdings;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The hearings ahead of a mediator. Somebody else comes in their place, if that time is free; the parties keep theirs. */
@Component
@Order(2)
class HearingsInHand implements Holdings {

    private final HearingRegister hearings;
    private final Reservations reservations;
    private final MatterLookup lookup;
    private final Posts posts;
    private final People people;
    private final Clock clock;

    HearingsInHand(HearingRegister hearings, Reservations reservations, MatterLookup lookup, Posts posts, People people, Clock clock) {
        this.hearings = hearings;
        this.reservations = reservations;
        this.lookup = lookup;
        this.posts = posts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Held> heldBy(PersonId person) {
        return hearings.ahead(person, clock.instant()).stream().map(hearing -> {
            var start = hearing.start();
            var reference = lookup.known(hearing.matter()).reference().shown();
            return new Held(hearing.id().value(), start == null ? Text.of("booking.holding.proposed", reference)
                    : Text.of("booking.holding", reference, start), false);
        }).toList();
    }

    @Override
    public List<Successor> successors(PersonId leaving, Held held) {
        var place = lookup.known(hearings.locked(new HearingId(held.id())).matter()).place();
        return posts.at(Duty.MEDIATOR, place).stream().filter(post -> !post.person().equals(leaving))
                .map(post -> new Successor(post.person(), post.name())).distinct().toList();
    }

    @Override
    public void handOver(PersonId leaving, Held held, @Nullable PersonId to) {
        if (to == null || successors(leaving, held).stream().noneMatch(one -> one.person().equals(to))) {
            throw new Refused("booking.refused.successor");
        }
        var hearing = hearings.locked(new HearingId(held.id()));
        var person = people.get(to);
        hearing.isTakenOver(leaving, person.id(), person.name(), Recipient.of(person), clock.instant());
        var start = hearing.start();
        if (start != null) {
            reservations.release(hearing.id());
            reservations.take(hearing.id(), hearing.resources(), start, start.plus(hearing.length()));
        }
        hearings.save(hearing);
    }
}
