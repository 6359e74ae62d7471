package org.heshi.portal.documents;

import java.util.List;
import org.heshi.portal.matters.MatterForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets, with a matter, whatever this feature knows of the people in it. */
@Component
class ForgottenMatters {

    private static final List<String> GOES = List.of(
            "delete from performance where agreement in (select id from agreement where matter = ?)",
            "delete from signature where agreement in (select id from agreement where matter = ?)",
            "delete from agreement_version where agreement in (select id from agreement where matter = ?)",
            "delete from agreement where matter = ?",
            "delete from attachment where matter = ?");

    private final JdbcClient jdbc;

    ForgottenMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(MatterForgotten event) {
        GOES.forEach(sql -> jdbc.sql(sql).param(event.matter().value()).update());
    }
}
