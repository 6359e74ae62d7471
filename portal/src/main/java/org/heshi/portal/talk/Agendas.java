package org.heshi.portal.talk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.matters.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda of a day, for everybody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class Agendas {

    private final JdbcClient jdbc;
    private final Topics topics;

    Agendas(JdbcClient jdbc, Topics topics) {
        this.jdbc = jdbc;
        this.topics = topics;
    }

    private record Line(UUID topic, int minutes, @Nullable String outcome, @Nullable String why) {}

    public List<AgendaItem> of(TalkDayId day) {
        var lines = jdbc.sql("select topic, minutes, outcome, why from talk_item where day = ? order by position, topic").param(day.value())
                .query((row, _) -> new Line(row.getObject(1, UUID.class), row.getInt(2), row.getString(3), row.getString(4))).list();
        var found = topics.all(lines.stream().map(Line::topic).toList());
        return lines.stream().map(line -> item(found.get(line.topic()), line)).toList();
    }

    private static AgendaItem item(Topic topic, Line line) {
        return new AgendaItem(topic.state().isPublic() ? topic : topic.withoutWords(), line.minutes(),
                line.outcome() == null ? null : Outcome.valueOf(line.outcome()), line.why());
    }

    /** The coming day on whose agenda a topic is, if any. */
    public Optional<TalkDayId> dayOf(MatterId topic) {
        return jdbc.sql("""
                select i.day from talk_item i join talk_day d on d.id = i.day
                where i.topic = ? and d.status in ('PLANNED', 'OPEN') and i.outcome is null order by d.starts_at limit 1""")
                .param(topic.value()).query(UUID.class).optional().map(TalkDayId::new);
    }

    /** The evenings on which a topic was talked about. */
    public List<TalkDayId> heldOn(MatterId topic) {
        return jdbc.sql("select i.day from talk_item i join talk_day d on d.id = i.day where i.topic = ? and d.status in ('OPEN', 'HELD') order by d.starts_at")
                .param(topic.value()).query(UUID.class).list().stream().map(TalkDayId::new).toList();
    }
}
