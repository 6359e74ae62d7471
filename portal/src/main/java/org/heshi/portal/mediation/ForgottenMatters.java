package org.heshi.portal.mediation;

import java.util.List;
import org.heshi.portal.matters.MatterForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets, with a matter, whatever this feature knows of the people in it. */
@Component
class ForgottenMatters {

    private static final List<String> GOES = List.of(
            "delete from thread_message where matter = ?",
            "delete from read_mark where matter = ?",
            "update recusal set reason = '—' where matter = ?",
            "update rating set words = null where matter = ?",
            "update agent set name = '—', phone = null, code_hash = null, ended_at = coalesce(ended_at, named_at), end_reason = '—' where matter = ?",
            "delete from party_identity where matter = ?",
            "update party set name = null, phone = null, phone_print = null, person = null, code_hash = null where matter = ?");

    private final JdbcClient jdbc;

    ForgottenMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(MatterForgotten event) {
        GOES.forEach(sql -> jdbc.sql(sql).param(event.matter().value()).update());
    }
}
