package org.heshi.portal.messaging;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.heshi.portal.kit.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people chose; who chose nothing gets the usual. */
@Component
class Choices {

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Choice of(@Nullable PersonId person) {
        return person == null ? Choice.USUAL
                : jdbc.sql("select quiet_hours, muted from notice_preference where person = ?").param(person.value())
                        .query((row, _) -> new Choice(row.getBoolean(1), Arrays.stream(row.getString(2).split(","))
                                .filter(kind -> !kind.isEmpty()).map(MessageKind::valueOf).collect(Collectors.toSet())))
                        .optional().orElse(Choice.USUAL);
    }

    void keep(PersonId person, Choice choice) {
        jdbc.sql("""
                insert into notice_preference (person, quiet_hours, muted) values (:person, :quiet, :muted)
                on conflict (person) do update set quiet_hours = excluded.quiet_hours, muted = excluded.muted
                """)
                .param("person", person.value())
                .param("quiet", choice.quietHours())
                .param("muted", choice.muted().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .update();
    }
}
