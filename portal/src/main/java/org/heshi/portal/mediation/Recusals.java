package org.heshi.portal.mediation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Participants;
import org.heshi.portal.matters.Role;
import org.heshi.portal.matters.Sight;
import org.heshi.portal.matters.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A party, or the mediator, asks that somebody else mediate (回避); the office that holds the dispute decides. */
@Service
@Transactional
public class Recusals {

    private static final int REASON_LENGTH = 500;

    private final AssignmentStore assignments;
    private final Participants participants;
    private final Sight sight;
    private final Timeline timeline;
    private final Notes notes;
    private final JdbcClient jdbc;
    private final Clock clock;

    Recusals(AssignmentStore assignments, Participants participants, Sight sight, Timeline timeline, Notes notes, JdbcClient jdbc, Clock clock) {
        this.assignments = assignments;
        this.participants = participants;
        this.sight = sight;
        this.timeline = timeline;
        this.notes = notes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A request that waits for its decision. */
    public record Asked(UUID id, PersonId mediator, String reason) {}

    @PreAuthorize("@sight.isParty(#matter) or @sight.handles(#matter)")
    public void ask(MatterId matter, PersonId mediator, String why) {
        var reason = why.strip();
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            throw new Refused("mediation.refused.reason");
        }
        if (assignments.of(matter).stream().noneMatch(assignment -> assignment.mediator().equals(mediator))) {
            throw new Refused("mediation.refused.not-mediator");
        }
        var asked = jdbc.sql("""
                insert into recusal (id, matter, mediator, asked_by, reason, asked_at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(UUID.randomUUID(), matter.value(), mediator.value(), sight.standing(matter).subject(), reason, now()).update();
        if (asked == 0) {
            throw new Refused("mediation.refused.recusal-asked");
        }
        timeline.record(matter, "mediation.timeline.recusal-asked", Audience.STAFF, reason);
        notes.recusalAsked(matter);
    }

    @PreAuthorize("@sight.handles(#matter)")
    @Transactional(readOnly = true)
    public List<Asked> waiting(MatterId matter) {
        return jdbc.sql("select id, mediator, reason from recusal where matter = ? and granted is null order by asked_at").param(matter.value())
                .query((row, _) -> new Asked(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)), row.getString(3))).list();
    }

    /** Granted, the mediator leaves at once and the office names another; refused, the mediation goes on. */
    @PreAuthorize("@sight.standing(#matter).holds()")
    public void decide(MatterId matter, UUID request, boolean granted) {
        var mediator = jdbc.sql("""
                update recusal set granted = ?, decided_at = ? where id = ? and matter = ? and granted is null returning mediator""")
                .params(granted, now(), request, matter.value()).query(UUID.class).optional()
                .orElseThrow(() -> new Refused("mediation.refused.recusal-decided"));
        if (granted) {
            assignments.of(matter).stream().filter(assignment -> assignment.mediator().value().equals(mediator))
                    .forEach(assignment -> assignment.end(clock.instant()));
            participants.remove(matter, mediator, Role.MEDIATOR);
        }
        timeline.record(matter, granted ? "mediation.timeline.recusal-granted" : "mediation.timeline.recusal-refused", Audience.EVERYONE);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
