package org.heshi.portal.mediation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Text;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.Actor;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.Participants;
import org.heshi.portal.matters.Role;
import org.heshi.portal.matters.Timeline;
import org.heshi.portal.territory.Holdings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The disputes that a mediator is on. They go to another mediator of the place, or back to the office, which then names one. */
@Component
@Order(1)
class MattersInHand implements Holdings {

    private static final int MOST = 300;

    private final AssignmentStore assignments;
    private final MediatorTies ties;
    private final MatterLookup lookup;
    private final Participants participants;
    private final Timeline timeline;
    private final Notes notes;
    private final JdbcClient jdbc;
    private final Clock clock;

    MattersInHand(AssignmentStore assignments, MediatorTies ties, MatterLookup lookup, Participants participants, Timeline timeline, Notes notes,
            JdbcClient jdbc, Clock clock) {
        this.assignments = assignments;
        this.ties = ties;
        this.lookup = lookup;
        this.participants = participants;
        this.timeline = timeline;
        this.notes = notes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Held> heldBy(PersonId person) {
        return jdbc.sql("""
                select a.matter from assignment a join matter m on m.id = a.matter and m.status in ('ADMITTED', 'IN_HANDLING', 'RESOLVED')
                where a.mediator = ? and a.ended_at is null order by a.assigned_at limit ?""").params(person.value(), MOST)
                .query((row, _) -> row.getObject(1, UUID.class)).list().stream()
                .map(matter -> new Held(matter, Text.of("mediation.holding", lookup.known(new MatterId(matter)).reference().shown()), true)).toList();
    }

    @Override
    public List<Successor> successors(PersonId leaving, Held held) {
        var matter = new MatterId(held.id());
        return ties.choices(matter, lookup.known(matter).place()).stream()
                .filter(choice -> !choice.isBarred() && !choice.mediator().equals(leaving))
                .map(choice -> new Successor(choice.mediator(), choice.name())).toList();
    }

    @Override
    public void handOver(PersonId leaving, Held held, @Nullable PersonId to) {
        var matter = new MatterId(held.id());
        var running = assignments.of(matter);
        running.stream().filter(assignment -> assignment.mediator().equals(leaving)).forEach(assignment -> assignment.end(clock.instant()));
        participants.remove(matter, leaving.value(), Role.MEDIATOR);
        if (to == null) {
            say(matter, "mediation.timeline.handed-back");
            return;
        }
        var name = successors(leaving, held).stream().filter(one -> one.person().equals(to)).map(Successor::name).findFirst()
                .orElseThrow(() -> new Refused("mediation.refused.barred"));
        if (running.stream().noneMatch(assignment -> assignment.mediator().equals(to))) {
            assignments.save(new Assignment(matter, to, clock.instant()));
            participants.add(matter, to.value(), Role.MEDIATOR);
            notes.assigned(matter, to);
        }
        say(matter, "mediation.timeline.handed-over", name);
    }

    private void say(MatterId matter, String key, Object... args) {
        timeline.recordAs(matter, Actor.STAFF, Visitor.person().map(PersonId::value).orElse(null), key, Audience.EVERYONE, args);
    }
}
