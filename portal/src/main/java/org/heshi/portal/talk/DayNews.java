package org.heshi.portal.talk;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those whom an evening concerns: who registered, who follows one of its topics, and those who were asked to come. */
@Component
class DayNews {

    private final JdbcClient jdbc;
    private final People people;
    private final Invited invited;
    private final Outbox outbox;

    DayNews(JdbcClient jdbc, People people, Invited invited, Outbox outbox) {
        this.jdbc = jdbc;
        this.people = people;
        this.invited = invited;
        this.outbox = outbox;
    }

    /** As long as the evening is ahead; what comes later than that helps nobody. */
    void tell(TalkDaySummary day, String template, String cause) {
        tell(day, template, cause, Optional.of(day.start()));
    }

    void tell(TalkDaySummary day, String template, String cause, Optional<Instant> until) {
        var concerned = new LinkedHashSet<PersonId>();
        jdbc.sql("""
                select person from talk_seat where day = :day
                union select j.person from talk_join j join talk_item i on i.topic = j.topic where i.day = :day""")
                .param("day", day.id().value()).query(UUID.class).list().forEach(person -> concerned.add(new PersonId(person)));
        var told = Stream.concat(people.all(concerned).stream().map(Recipient::of), invited.of(day.id()).stream());
        told.distinct().forEach(to -> {
            var message = new Message("talk-day/" + day.id() + "/" + cause, to, template, List.of(Dates.say(to.locale(), day.start()), day.hall()),
                    TalkPaths.village(day.village()), null, false);
            outbox.queue(until.map(message::until).orElse(message));
        });
    }
}
