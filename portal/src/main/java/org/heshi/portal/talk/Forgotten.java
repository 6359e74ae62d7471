package org.heshi.portal.talk;

import java.util.List;
import org.heshi.portal.kit.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What this feature forgets with a topic, and of a person. Votes, marks and having been there are counted on, nameless; the minutes
 * of an evening are the village's own document and stay.
 */
@Configuration
class Forgotten {

    @Bean
    Traces talkOfMatter() {
        return new Traces(Traces.Of.MATTER, List.of(
                "update talk_topic set subject = '—', told = '—', whereabouts = '', shown_as = null, reason = case when reason is null then null else '—' end, forgotten_at = changed_at where matter = :id",
                "delete from talk_join where topic = :id",
                "delete from talk_support where topic = :id",
                "delete from talk_quarrel where topic = :id",
                "delete from talk_task_picture where task in (select id from talk_task where topic = :id)",
                "update talk_appeal set words = '—', answer = case when answer is null then null else '—' end where topic = :id",
                "update talk_note set words = '—' where topic = :id",
                "update talk_said set words = '—' where topic = :id",
                "update talk_proposal set words = '—' where topic = :id",
                "update talk_item set why = null where topic = :id",
                "update talk_task set what = '—', who = '—', money = '', obstacle = '', holder = null where topic = :id",
                "update talk_rating set words = '' where topic = :id"));
    }

    @Bean
    Traces talkOfPerson() {
        return new Traces(Traces.Of.PERSON, List.of(
                "delete from talk_join where person = :id",
                "delete from talk_support where person = :id",
                "delete from talk_seat where person = :id",
                "delete from talk_proxy where giver = :id",
                "delete from talk_proxy where holder = :id",
                "delete from talk_peer where person = :id",
                "delete from talk_resident where person = :id",
                "update talk_attendee set name = '—' where person = :id",
                "update talk_voter set choice = null where person = :id",
                "update talk_question set words = '—' where person = :id",
                "update talk_note set words = '—' where author = :id",
                "update talk_rating set words = '' where person = :id",
                "update talk_task set who = '—', holder = null where holder = :id",
                "update talk_topic set shown_as = null where matter in (select id from matter where filed_by = :id and filed_for is null)"));
    }
}
