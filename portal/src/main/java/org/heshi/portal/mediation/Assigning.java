package org.heshi.portal.mediation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Course;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Participants;
import org.heshi.portal.matters.Role;
import org.heshi.portal.matters.Timeline;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a dispute to one or two mediators. */
@Service
@Transactional
@PreAuthorize("@sight.handles(#matter)")
public class Assigning {

    private static final int MOST = 2;

    private final AssignmentStore assignments;
    private final MediatorTies ties;
    private final MatterLookup lookup;
    private final Participants participants;
    private final Course course;
    private final Timeline timeline;
    private final Notes notes;
    private final Clock clock;

    Assigning(AssignmentStore assignments, MediatorTies ties, MatterLookup lookup, Participants participants, Course course,
            Timeline timeline, Notes notes, Clock clock) {
        this.assignments = assignments;
        this.ties = ties;
        this.lookup = lookup;
        this.participants = participants;
        this.course = course;
        this.timeline = timeline;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<MediatorChoice> choices(MatterId matter) {
        return ties.choices(matter, lookup.known(matter).place());
    }

    /** Names the mediators anew: who is not among them any more is replaced, and the first assignment begins the mediation. */
    public void assign(MatterId matter, Set<PersonId> mediators) {
        if (mediators.isEmpty() || mediators.size() > MOST) {
            throw new Refused("mediation.refused.mediators");
        }
        var choices = choices(matter).stream().collect(Collectors.toMap(MediatorChoice::mediator, choice -> choice));
        for (var mediator : mediators) {
            var choice = choices.get(mediator);
            if (choice == null || choice.isBarred()) {
                throw new Refused("mediation.refused.barred");
            }
        }
        var running = assignments.of(matter);
        running.stream().filter(assignment -> !mediators.contains(assignment.mediator())).forEach(assignment -> {
            assignment.end(clock.instant());
            participants.remove(matter, assignment.mediator().value(), Role.MEDIATOR);
        });
        var known = running.stream().map(Assignment::mediator).collect(Collectors.toSet());
        mediators.stream().filter(mediator -> !known.contains(mediator)).forEach(mediator -> {
            assignments.save(new Assignment(matter, mediator, clock.instant()));
            participants.add(matter, mediator.value(), Role.MEDIATOR);
            notes.assigned(matter, mediator);
        });
        timeline.record(matter, "mediation.timeline.assigned", Audience.EVERYONE,
                mediators.stream().map(mediator -> choices.get(mediator).name()).sorted().collect(Collectors.joining("、")));
        if (lookup.known(matter).status() == MatterStatus.ADMITTED) {
            course.start(matter);
        }
    }
}
