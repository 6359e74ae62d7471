package org.heshi.portal.talk;

import java.util.Map;
import org.heshi.portal.kit.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature holds about a person. Of a secret vote only that they voted is known at all. */
@Configuration
class OwnData {

    @Bean
    PersonalTable talkDataResidence() {
        return new PersonalTable("talk.data.residence", "select village as place, state, reason as text, asked_at as since from talk_resident where person = :person");
    }

    @Bean
    PersonalTable talkDataTopics() {
        return new PersonalTable("talk.data.topics", """
                select t.reference as number, t.subject as name, t.state, case when s.person is null then 'JOINED' else 'SUPPORTS' end as role, j.joined_at as at
                from talk_join j join talk_topic t on t.matter = j.topic left join talk_support s on s.topic = j.topic and s.person = j.person
                where j.person = :person order by j.joined_at""", Map.of("state", "talk.state"));
    }

    @Bean
    PersonalTable talkDataEvenings() {
        return new PersonalTable("talk.data.evenings", """
                select d.hall as hall, d.starts_at as at, 'REGISTERED' as kind, s.seats as size, s.needs as text from talk_seat s join talk_day d on d.id = s.day where s.person = :person
                union all select d.hall, a.came_at, 'THERE', 1, '' from talk_attendee a join talk_day d on d.id = a.day where a.person = :person
                union all select d.hall, p.given_at, 'PROXY', 1, '' from talk_proxy p join talk_day d on d.id = p.day where p.giver = :person or p.holder = :person order by 2""");
    }

    @Bean
    PersonalTable talkDataVotes() {
        return new PersonalTable("talk.data.votes", """
                select p.words as text, p.way as kind, v.choice as result, p.opened_at as at from talk_voter v join talk_proposal p on p.id = v.proposal
                where v.person = :person order by p.opened_at""", Map.of("kind", "talk.vote.way", "result", "talk.choice"));
    }

    @Bean
    PersonalTable talkDataSaid() {
        return new PersonalTable("talk.data.said", """
                select 'QUESTION' as kind, words as text, asked_at as at from talk_question where person = :person
                union all select 'NOTE', words, heard_at from talk_note where author = :person order by 3""");
    }

    @Bean
    PersonalTable talkDataTasks() {
        return new PersonalTable("talk.data.tasks", """
                select t.reference as number, k.what as text, k.progress as state, k.due_on as until from talk_task k join talk_topic t on t.matter = k.topic
                where k.holder = :person order by k.due_on""");
    }

    @Bean
    PersonalTable talkDataRatings() {
        return new PersonalTable("talk.data.ratings", """
                select t.reference as number, r.result, r.speed, r.fairness, r.words as text, r.rated_at as at from talk_rating r join talk_topic t on t.matter = r.topic
                where r.person = :person order by r.rated_at""");
    }
}
