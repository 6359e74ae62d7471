package org.heshi.portal.talk;

import java.util.List;
import org.heshi.portal.matters.MatterForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets, with its matter, whatever this feature knows of a topic and of the people in it. Votes and marks stay as numbers;
 * the minutes of an evening are the village's own document and stay.
 */
@Component
class ForgottenMatters {

    private static final List<String> GOES = List.of(
            "update talk_topic set subject = '—', told = '—', whereabouts = '', shown_as = null, reason = case when reason is null then null else '—' end, forgotten_at = changed_at where matter = ?",
            "delete from talk_join where topic = ?",
            "delete from talk_support where topic = ?",
            "delete from talk_quarrel where topic = ?",
            "delete from talk_task_picture where task in (select id from talk_task where topic = ?)",
            "update talk_appeal set words = '—', answer = case when answer is null then null else '—' end where topic = ?",
            "update talk_note set words = '—' where topic = ?",
            "update talk_said set words = '—' where topic = ?",
            "update talk_proposal set words = '—' where topic = ?",
            "update talk_item set why = null where topic = ?",
            "update talk_task set what = '—', who = '—', money = '', obstacle = '', holder = null where topic = ?",
            "update talk_rating set words = '' where topic = ?");

    private final JdbcClient jdbc;

    ForgottenMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(MatterForgotten event) {
        GOES.forEach(sql -> jdbc.sql(sql).param(event.matter().value()).update());
    }
}
