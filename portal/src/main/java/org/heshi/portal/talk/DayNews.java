package org.heshi.portal.talk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.Posts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those whom an evening concerns: who registered, who follows one of its topics, and the offices that were asked. */
@Component
class DayNews {

    private final JdbcClient jdbc;
    private final People people;
    private final Offices offices;
    private final Posts posts;
    private final Outbox outbox;

    DayNews(JdbcClient jdbc, People people, Offices offices, Posts posts, Outbox outbox) {
        this.jdbc = jdbc;
        this.people = people;
        this.offices = offices;
        this.posts = posts;
        this.outbox = outbox;
    }

    void tell(TalkDaySummary day, String template, String cause) {
        var concerned = new LinkedHashSet<PersonId>();
        jdbc.sql("""
                select person from talk_seat where day = :day
                union select j.person from talk_join j join talk_item i on i.topic = j.topic where i.day = :day""")
                .param("day", day.id().value()).query(UUID.class).list().forEach(person -> concerned.add(new PersonId(person)));
        jdbc.sql("select office from talk_guest where day = ?").param(day.id().value()).query(UUID.class).list().stream().map(id -> offices.get(new OfficeId(id)))
                .forEach(office -> posts.at(Duty.DISPATCHER, office.place()).stream().filter(post -> post.place().code().equals(office.place()))
                        .forEach(post -> concerned.add(post.person())));
        people.all(concerned).forEach(person -> outbox.queue(new Message("talk-day/" + day.id() + "/" + cause, Recipient.of(person.id(), person.phone(), person.locale()),
                template, List.of(Dates.say(person.locale(), day.start()), day.hall()), TalkPaths.village(day.village()), null, false).until(day.start())));
    }
}
