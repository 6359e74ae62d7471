package org.heshi.portal.messaging;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.kit.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people chose; who chose nothing gets the usual. */
@Component
class Choices {

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Choice of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, Choice.USUAL);
    }

    /** Without those who chose nothing. */
    Map<PersonId, Choice> of(Collection<PersonId> people) {
        var chosen = new HashMap<PersonId, Choice>();
        if (!people.isEmpty()) {
            jdbc.sql("select person, quiet_hours, muted from notice_preference where person in (:people)")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query(row -> {
                        chosen.put(new PersonId(row.getObject(1, UUID.class)), new Choice(row.getBoolean(2), Arrays.stream(row.getString(3).split(","))
                                .filter(kind -> !kind.isEmpty()).map(MessageKind::valueOf).collect(Collectors.toSet())));
                    });
        }
        return chosen;
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
