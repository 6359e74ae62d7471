package org.heshi.portal.booking;

import java.util.List;
import org.heshi.portal.matters.MatterForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets, with a matter, whatever this feature knows of the people in it. */
@Component
class ForgottenMatters {

    private static final List<String> GOES = List.of(
            "update hearing_attendee set name = '—', person = null, phone = null, resource = subject where role <> 'MEDIATOR' and hearing in (select id from hearing where matter = ?)",
            "update hearing set reason = case when reason is null then null else '—' end where matter = ?");

    private final JdbcClient jdbc;

    ForgottenMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(MatterForgotten event) {
        GOES.forEach(sql -> jdbc.sql(sql).param(event.matter().value()).update());
    }
}
