package org.heshi.portal.talk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The host leads an evening: opens it, goes from topic to topic, gives the word, takes notes, and ends it. */
@Service
@Transactional
@PreAuthorize("@talkHosts.holds(#day)")
public class Room {

    public static final int NOTE_LENGTH = 1000;
    private static final Duration EARLY = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final Topics topics;
    private final Live live;
    private final Ending ending;
    private final Clock clock;

    Room(JdbcClient jdbc, TalkDayStore days, Topics topics, Live live, Ending ending, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.topics = topics;
        this.live = live;
        this.ending = ending;
        this.clock = clock;
    }

    public void open(TalkDayId day) {
        var evening = days.locked(day);
        if (clock.instant().isBefore(evening.summary().start().minus(EARLY))) {
            throw new Refused("talk.refused.early");
        }
        evening.open(clock.instant());
        days.saveAndFlush(evening);
        jdbc.sql("insert into talk_room (day, token) values (?, ?)").params(day.value(), UUID.randomUUID()).update();
        live.publish(day.value());
    }

    /** What the code on the wall leads to; shown in the hall alone. */
    @Transactional(readOnly = true)
    public String token(TalkDayId day) {
        return jdbc.sql("select token from talk_room where day = ?").param(day.value()).query(UUID.class).optional().map(UUID::toString)
                .orElseThrow(() -> new Refused("talk.refused.day.PLANNED"));
    }

    public void show(TalkDayId day, MatterId topic) {
        requireOpen(day);
        jdbc.sql("update talk_room set topic = ?, began_at = ? where day = ?").params(topic.value(), topics.now(), day.value()).update();
        live.publish(day.value());
    }

    /** Somebody without a phone. */
    public void came(TalkDayId day, String who) {
        requireOpen(day);
        jdbc.sql("insert into talk_attendee (id, day, name, came_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(UUID.randomUUID(), day.value(), name(who), topics.now()).update();
        live.publish(day.value());
    }

    @Transactional(readOnly = true)
    public List<String> attendees(TalkDayId day) {
        return jdbc.sql("select name from talk_attendee where day = ? order by came_at, name").param(day.value()).query(String.class).list();
    }

    public void note(TalkDayId day, String said) {
        requireOpen(day);
        var words = said.strip();
        if (words.isEmpty() || words.length() > NOTE_LENGTH) {
            throw new Refused("talk.refused.said");
        }
        jdbc.sql("insert into talk_said (day, topic, words, said_at) values (:day, (select topic from talk_room where day = :day), :words, :now)")
                .param("day", day.value()).param("words", words).param("now", topics.now()).update();
        live.publish(day.value());
    }

    public void speaker(TalkDayId day, String who) {
        requireOpen(day);
        jdbc.sql("insert into talk_speaker (day, name, state) values (?, ?, 'WAITING')").params(day.value(), name(who)).update();
        live.publish(day.value());
    }

    /** Gives the word to whoever waited longest. */
    public void nextSpeaker(TalkDayId day) {
        jdbc.sql("update talk_speaker set state = 'DONE' where day = ? and state = 'SPEAKING'").param(day.value()).update();
        jdbc.sql("update talk_speaker set state = 'SPEAKING' where id = (select min(id) from talk_speaker where day = ? and state = 'WAITING')").param(day.value()).update();
        live.publish(day.value());
    }

    /** Votes have to be over. */
    public void close(TalkDayId day) {
        if (jdbc.sql("select exists (select from talk_proposal where day = ? and closed_at is null)").param(day.value()).query(Boolean.class).single()) {
            throw new Refused("talk.refused.vote-open");
        }
        ending.end(days.locked(day));
    }

    private void requireOpen(TalkDayId day) {
        days.get(day).status().require(DayStatus.OPEN);
    }

    private static String name(String who) {
        var name = who.strip();
        if (name.isEmpty() || name.length() > 40) {
            throw new Refused("talk.refused.name");
        }
        return name;
    }
}
