package org.heshi.portal.guidance;

import org.heshi.portal.territory.PersonForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what somebody asked in confidence; an answer that was published names nobody and stays. */
@Component
class ForgottenPeople {

    private final JdbcClient jdbc;

    ForgottenPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonForgotten event) {
        jdbc.sql("update question set words = '—', answer = case when answer is null then null else '—' end where asker = ?").param(event.person().value()).update();
    }
}
