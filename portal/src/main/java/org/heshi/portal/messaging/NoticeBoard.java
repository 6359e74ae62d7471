package org.heshi.portal.messaging;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Writes a notice beside each message whose recipient has an account. Codes are for the telephone only. */
@Component
class NoticeBoard {

    private static final String INSERT = """
            insert into notice (id, person, cause, template, args, path, matter, written_at)
            values (:id, :person, :cause, :template, :args, :path, :matter, :now)
            on conflict on constraint notice_once do nothing
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final Live live;

    NoticeBoard(NamedParameterJdbcTemplate jdbc, Live live) {
        this.jdbc = jdbc;
        this.live = live;
    }

    /** Tells the recipient's open screens once what is under way is committed. */
    void announce(Message message) {
        var person = message.to().person();
        if (person != null && isFor(message)) {
            live.publish(person.value());
        }
    }

    void write(List<Message> messages, Instant now) {
        var rows = messages.stream().filter(NoticeBoard::isFor).map(message -> row(message, now)).toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            jdbc.batchUpdate(INSERT, rows);
        }
    }

    private static boolean isFor(Message message) {
        return message.to().person() != null && !message.secret();
    }

    private static SqlParameterSource row(Message message, Instant now) {
        return new MapSqlParameterSource()
                .addValue("id", UUID.randomUUID())
                .addValue("person", Objects.requireNonNull(message.to().person()).value())
                .addValue("cause", message.cause())
                .addValue("template", message.template())
                .addValue("args", message.args().toArray(String[]::new))
                .addValue("path", message.path())
                .addValue("matter", message.matter(), Types.OTHER)
                .addValue("now", now.atOffset(ZoneOffset.UTC));
    }
}
