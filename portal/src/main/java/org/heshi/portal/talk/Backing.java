package org.heshi.portal.talk;

import java.util.List;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Others stand behind a topic: they join it to hear of it, and those whom the village knows as its residents say that it is pressing, one each. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Backing {

    private final JdbcClient jdbc;
    private final Topics topics;
    private final Residents residents;
    private final Live live;

    Backing(JdbcClient jdbc, Topics topics, Residents residents, Live live) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.residents = residents;
        this.live = live;
    }

    /** How the visitor stands to a topic. */
    public record Mine(boolean joined, boolean supports, Residence residence) {}

    @Transactional(readOnly = true)
    public Mine mine(MatterId matter) {
        var person = Visitor.requirePerson();
        return new Mine(has("talk_join", matter, person), has("talk_support", matter, person), residents.of(person, topics.get(matter).village()));
    }

    public void join(MatterId matter) {
        requirePublic(matter);
        keepInformed(matter, Visitor.requirePerson());
    }

    @Inside
    public void keepInformed(MatterId matter, PersonId person) {
        jdbc.sql("insert into talk_join (topic, person, joined_at) values (?, ?, ?) on conflict do nothing")
                .params(matter.value(), person.value(), topics.now()).update();
        live.publish(matter.value());
    }

    public void leave(MatterId matter) {
        jdbc.sql("delete from talk_join where topic = ? and person = ?").params(matter.value(), Visitor.requirePerson().value()).update();
        live.publish(matter.value());
    }

    /** Once each; whoever supports a topic hears of it too. */
    public void support(MatterId matter) {
        var topic = requirePublic(matter);
        var person = Visitor.requirePerson();
        if (topic.state() != TopicState.OPEN) {
            throw new Refused("talk.refused.state." + topic.state());
        }
        requireConfirmed(residents.of(person, topic.village()));
        jdbc.sql("insert into talk_support (topic, person, supported_at) values (?, ?, ?) on conflict do nothing")
                .params(matter.value(), person.value(), topics.now()).update();
        keepInformed(matter, person);
    }

    public void takeBack(MatterId matter) {
        jdbc.sql("delete from talk_support where topic = ? and person = ?").params(matter.value(), Visitor.requirePerson().value()).update();
        live.publish(matter.value());
    }

    /** What the visitor raised, joined or supports, the latest change first. */
    @Transactional(readOnly = true)
    public List<Topic> topics() {
        return topics.of(Visitor.requirePerson().value(), 50);
    }

    private Topic requirePublic(MatterId matter) {
        var topic = topics.get(matter);
        if (!topic.state().isPublic()) {
            throw new Refused("talk.refused.topic-missing");
        }
        return topic;
    }

    static void requireConfirmed(Residence residence) {
        if (residence != Residence.CONFIRMED) {
            throw new Refused(residence == Residence.ELSEWHERE ? "talk.refused.not-of-village" : "talk.refused.not-confirmed");
        }
    }

    private boolean has(String table, MatterId matter, PersonId person) {
        return jdbc.sql("select exists (select from " + table + " where topic = ? and person = ?)").params(matter.value(), person.value())
                .query(Boolean.class).single();
    }
}
