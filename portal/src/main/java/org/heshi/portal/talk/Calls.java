package org.heshi.portal.talk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking part from home with picture and sound: a few browsers that send to each other directly. The portal only passes on
 * what they need to find each other; no picture goes through it and nothing is recorded.
 */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Calls {

    private static final int SIGNAL_LENGTH = 20_000;

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final Topics topics;
    private final People people;
    private final TalkSettings settings;
    private final Live live;

    Calls(JdbcClient jdbc, TalkDayStore days, Topics topics, People people, TalkSettings settings, Live live) {
        this.jdbc = jdbc;
        this.days = days;
        this.topics = topics;
        this.people = people;
        this.settings = settings;
        this.live = live;
    }

    /** Somebody who takes part. */
    public record Peer(UUID id, String name) {}

    /** What one browser tells another. */
    public record Signal(UUID from, String name, String payload) {}

    /** Takes part in an evening that goes on, as long as there is room; the id is the topic of {@code Live} for its signals. */
    public UUID join(TalkDayId day) {
        var evening = days.locked(day);
        evening.status().require(DayStatus.OPEN);
        if (peers(day).size() >= settings.peers()) {
            throw new Refused("talk.refused.call-full", settings.peers());
        }
        var person = people.get(Visitor.requirePerson());
        var id = UUID.randomUUID();
        jdbc.sql("insert into talk_peer (id, day, person, name, came_at) values (?, ?, ?, ?, ?)")
                .params(id, day.value(), person.id().value(), person.name(), topics.now()).update();
        return id;
    }

    /** The others who take part. */
    @Transactional(readOnly = true)
    public List<Peer> others(TalkDayId day, UUID self) {
        return peers(day).stream().filter(peer -> !peer.id().equals(self)).toList();
    }

    /** Only from one's own page to another of the same evening. */
    public void send(UUID self, UUID to, String payload) {
        if (payload.length() > SIGNAL_LENGTH) {
            throw new IllegalArgumentException("A signal is short");
        }
        var sent = jdbc.sql("""
                insert into talk_signal (sender, receiver, payload)
                select a.id, b.id, ? from talk_peer a join talk_peer b on b.day = a.day where a.id = ? and a.person = ? and b.id = ?""")
                .params(payload, self, Visitor.requirePerson().value(), to).update();
        if (sent > 0) {
            live.publish(to);
        }
    }

    /** What came for one's own page since the last time, in order. */
    public List<Signal> fetch(UUID self) {
        return jdbc.sql("""
                with taken as (delete from talk_signal where receiver = (select id from talk_peer where id = ? and person = ?) returning id, sender, payload)
                select t.sender, p.name, t.payload from taken t join talk_peer p on p.id = t.sender order by t.id""")
                .params(self, Visitor.requirePerson().value())
                .query((row, _) -> new Signal(row.getObject(1, UUID.class), row.getString(2), row.getString(3))).list();
    }

    public void leave(UUID self) {
        jdbc.sql("delete from talk_peer where id = ? and person = ?").params(self, Visitor.requirePerson().value()).update();
    }

    /** Where to meet elsewhere, if the portal is told of such a place; its name tells nobody who was not told. */
    @Transactional(readOnly = true)
    public Optional<String> meeting(TalkDayId day) {
        return jdbc.sql("select meeting from talk_room where day = ?").param(day.value()).query(UUID.class).optional().flatMap(settings::meeting);
    }

    /** STUN and TURN, by setting; without any, browsers of the same network find each other. */
    public List<String> iceServers() {
        return settings.iceServers();
    }

    private List<Peer> peers(TalkDayId day) {
        return jdbc.sql("select id, name from talk_peer where day = ? order by came_at").param(day.value())
                .query((row, _) -> new Peer(row.getObject(1, UUID.class), row.getString(2))).list();
    }
}
