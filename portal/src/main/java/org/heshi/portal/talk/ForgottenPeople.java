package org.heshi.portal.talk;

import java.util.List;
import org.heshi.portal.territory.PersonForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what somebody did and said in their village's talk. That they were there and voted is counted on, nameless. */
@Component
class ForgottenPeople {

    private static final List<String> GOES = List.of(
            "delete from talk_join where person = ?",
            "delete from talk_support where person = ?",
            "delete from talk_seat where person = ?",
            "delete from talk_proxy where giver = ?",
            "delete from talk_proxy where holder = ?",
            "delete from talk_peer where person = ?",
            "delete from talk_resident where person = ?",
            "update talk_attendee set name = '—' where person = ?",
            "update talk_voter set choice = null where person = ?",
            "update talk_question set words = '—' where person = ?",
            "update talk_note set words = '—' where author = ?",
            "update talk_rating set words = '' where person = ?",
            "update talk_task set who = '—', holder = null where holder = ?",
            "update talk_topic set shown_as = null where matter in (select id from matter where filed_by = ? and filed_for is null)");

    private final JdbcClient jdbc;

    ForgottenPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonForgotten event) {
        GOES.forEach(sql -> jdbc.sql(sql).param(event.person().value()).update());
    }
}
