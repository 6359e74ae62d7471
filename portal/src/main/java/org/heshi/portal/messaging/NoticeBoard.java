package org.heshi.portal.messaging;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a notice beside each message whose recipient has an account. Codes are for the telephone only. */
@Component
class NoticeBoard {

    private final JdbcClient jdbc;
    private final Live live;

    NoticeBoard(JdbcClient jdbc, Live live) {
        this.jdbc = jdbc;
        this.live = live;
    }

    void write(Message message, Instant now) {
        var person = message.to().person();
        if (person == null || message.secret()) {
            return;
        }
        jdbc.sql("""
                insert into notice (id, person, cause, template, args, path, matter, written_at)
                values (:id, :person, :cause, :template, :args, :path, :matter, :now)
                on conflict on constraint notice_once do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("cause", message.cause())
                .param("template", message.template())
                .param("args", message.args().toArray(String[]::new))
                .param("path", message.path())
                .param("matter", message.matter(), java.sql.Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        live.publish(person.value());
    }
}
