package org.heshi.portal.mediation;

import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mediators at work on a dispute, and of which of them somebody asked that they leave, in one statement. */
@Component
class AtWork {

    private final JdbcClient jdbc;

    AtWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Mediator(PersonId id, boolean isAskedToLeave) {}

    List<Mediator> on(MatterId matter) {
        return jdbc.sql("""
                select a.mediator, exists (
                    select 1 from recusal r where r.matter = a.matter and r.mediator = a.mediator and r.granted is null)
                from assignment a where a.matter = ? and a.ended_at is null order by a.assigned_at, a.id""").param(matter.value())
                .query((row, _) -> new Mediator(new PersonId(row.getObject(1, UUID.class)), row.getBoolean(2))).list();
    }
}
