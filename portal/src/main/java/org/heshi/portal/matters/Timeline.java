package org.heshi.portal.matters;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to each matter, in order. It only grows: the database refuses changes, and a chain of hashes shows any. */
@Service
public class Timeline {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Sight sight;
    private final Live live;
    private final Clock clock;

    Timeline(EntityManager entities, JdbcClient jdbc, Sight sight, Live live, Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.sight = sight;
        this.live = live;
        this.clock = clock;
    }

    /** Adds what the current visitor did, within the transaction in which they did it. */
    @Inside
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(MatterId matter, String key, Audience audience, Object... args) {
        entities.flush();
        var actor = sight.actor(matter);
        recordAs(matter, actor.capacity(), actor.subject(), key, audience, args);
    }

    /** Adds what somebody did of whom the caller knows better than the session who it was. */
    @Inside
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAs(MatterId matter, Actor actor, @Nullable UUID subject, String key, Audience audience, Object... args) {
        entities.flush();
        var holder = jdbc.sql("select holder from matter where id = ? for no key update").param(matter.value()).query(UUID.class).single();
        var last = jdbc.sql("select seq, hash from timeline_entry where matter = ? order by seq desc limit 1").param(matter.value())
                .query((row, _) -> new Last(row.getInt(1), row.getBytes(2))).optional().orElse(new Last(0, Link.FIRST));
        add(matter, last, actor, subject, key, audience, args);
        live.publish(matter.value());
        live.publish(holder);
    }

    private void add(MatterId matter, Last last, Actor actor, @Nullable UUID subject, String key, Audience audience, Object... args) {
        var link = new Link(matter.value(), last.seq() + 1, clock.instant().truncatedTo(MICROS), actor, subject,
                key, Text.of(key, args).args(), audience, last.hash());
        jdbc.sql("""
                insert into timeline_entry (matter, seq, happened_at, actor_role, actor, key, args, audience, prev, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(link.matter(), link.seq(), OffsetDateTime.ofInstant(link.at(), ZoneOffset.UTC), link.actor().name(), link.subject(),
                        key, link.args().toArray(String[]::new), audience.name(), link.prev(), link.hash())
                .update();
    }

    /** The first entry of a matter that came into being in this very transaction: nobody else can have seen it. */
    void begin(Matter matter, Sight.Acting by, String key) {
        entities.flush();
        add(matter.id(), new Last(0, Link.FIRST), by.capacity(), by.subject(), key, Audience.EVERYONE);
        live.publish(matter.id().value());
        live.publish(matter.holder().value());
    }

    private record Last(int seq, byte[] hash) {}

    /** The entries that the current visitor may read, oldest first. */
    @PreAuthorize("@sight.sees(#matter)")
    @Transactional(readOnly = true)
    public List<TimelineEntry> of(MatterId matter) {
        return jdbc.sql("select * from timeline_entry where matter = :matter and audience in (:audiences) order by seq")
                .param("matter", matter.value())
                .param("audiences", sight.audiences(matter).stream().map(Enum::name).toList())
                .query((row, _) -> entry(row)).list();
    }

    /** Something that happened, without who did it. */
    public record Fact(Instant at, Text text) {}

    /** The latest of these kinds that all concerned read, oldest first; for features that show them to others too. */
    @Inside
    @Transactional(readOnly = true)
    public List<Fact> facts(MatterId matter, Collection<String> keys, int limit) {
        return jdbc.sql("select happened_at, key, args from timeline_entry where matter = :matter and audience = 'EVERYONE' and key in (:keys) order by seq desc limit :limit")
                .param("matter", matter.value()).param("keys", keys).param("limit", limit)
                .query((row, _) -> new Fact(row.getObject(1, OffsetDateTime.class).toInstant(), new Text(row.getString(2), texts(row.getArray(3))))).list().reversed();
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        var actor = Actor.valueOf(row.getString("actor_role"));
        var subject = row.getObject("actor", UUID.class);
        var named = subject != null && (actor == Actor.STAFF || actor == Actor.MEDIATOR);
        return new TimelineEntry(row.getInt("seq"), row.getObject("happened_at", OffsetDateTime.class).toInstant(), actor,
                named ? new PersonId(subject) : null, named ? null : subject, new Text(row.getString("key"), texts(row.getArray("args"))),
                Audience.valueOf(row.getString("audience")));
    }

    static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
