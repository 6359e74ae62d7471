package org.heshi.portal.talk;

import java.util.List;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps those who joined a topic informed, within the transaction that changes it. */
@Component
class TopicNews {

    private final JdbcClient jdbc;
    private final People people;
    private final Outbox outbox;

    TopicNews(JdbcClient jdbc, People people, Outbox outbox) {
        this.jdbc = jdbc;
        this.people = people;
        this.outbox = outbox;
    }

    /** @param cause what happened; the same twice is told once */
    void tell(Topic topic, String template, String cause, String... args) {
        var joined = jdbc.sql("select person from talk_join where topic = ?").param(topic.matter().value()).query(java.util.UUID.class).list();
        people.all(joined.stream().map(PersonId::new).toList()).forEach(person -> outbox.queue(new Message(
                "talk/" + topic.matter() + "/" + cause, Recipient.of(person), template, List.of(args),
                TalkPaths.topic(topic.reference()), topic.matter().value(), false)));
    }
}
