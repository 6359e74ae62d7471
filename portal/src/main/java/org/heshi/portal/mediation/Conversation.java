package org.heshi.portal.mediation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Actor;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Role;
import org.heshi.portal.matters.Sight;
import org.heshi.portal.matters.Standing;
import org.heshi.portal.territory.People;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parties and their mediators write to each other: one joint thread, and one in private with each side. */
@Service
@Transactional
@PreAuthorize("@sight.sees(#matter)")
public class Conversation {

    public static final int LENGTH = 2000;

    private final JdbcClient jdbc;
    private final Talks talks;
    private final AgentStore agents;
    private final Sight sight;
    private final MatterLookup lookup;
    private final People people;
    private final Notes notes;
    private final Live live;
    private final Clock clock;

    Conversation(JdbcClient jdbc, Talks talks, AgentStore agents, Sight sight, MatterLookup lookup, People people, Notes notes, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.talks = talks;
        this.agents = agents;
        this.sight = sight;
        this.lookup = lookup;
        this.people = people;
        this.notes = notes;
        this.live = live;
        this.clock = clock;
    }

    /** The channels that the visitor may read: a party the joint one and its own; mediators and the holding office all. */
    @Transactional(readOnly = true)
    public Set<Channel> channels(MatterId matter) {
        return channels(sight.standing(matter));
    }

    static Set<Channel> channels(Standing standing) {
        if (standing.handles()) {
            return EnumSet.allOf(Channel.class);
        }
        if (standing.roles().contains(Role.APPLICANT)) {
            return EnumSet.of(Channel.JOINT, Channel.APPLICANT);
        }
        return standing.roles().contains(Role.RESPONDENT) ? EnumSet.of(Channel.JOINT, Channel.RESPONDENT) : EnumSet.noneOf(Channel.class);
    }

    /** The latest messages of a channel, oldest first; nothing of a channel that the visitor may not read. */
    @Transactional(readOnly = true)
    public List<ThreadMessage> read(MatterId matter, Channel channel, int limit) {
        var standing = sight.standing(matter);
        if (!channels(standing).contains(channel)) {
            return List.of();
        }
        var said = talks.read(matter, Set.of(channel), standing.subject(), limit);
        var names = people.names(said.stream().flatMap(one -> one.staff().stream()).distinct().toList());
        var entrusted = this.agents.all(matter);
        var agents = Acting.of(entrusted, standing.isStaff() ? List.of() : entrusted.stream().map(agent -> agent.party().id()).toList());
        return said.stream().map(one -> one.message(names, agents)).toList();
    }

    /** Says something; the others are told by SMS or notice, not what was said. */
    public void say(MatterId matter, Channel channel, String words, @Nullable UUID attachment) {
        var said = words.strip();
        if (said.length() > LENGTH || said.isEmpty() && attachment == null) {
            throw new Refused("mediation.refused.message");
        }
        var standing = sight.standing(matter);
        if (!channels(standing).contains(channel)) {
            throw new Refused("mediation.refused.channel");
        }
        var status = lookup.known(matter).status();
        if (status.isOver() || status == MatterStatus.SUBMITTED) {
            throw new Refused("mediation.refused.silent");
        }
        jdbc.sql("""
                insert into thread_message (id, matter, channel, author, author_role, words, attachment, posted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), matter.value(), channel.name(), standing.subject(), capacity(standing).name(), said, attachment, now())
                .update();
        markRead(matter, channel);
        notes.said(matter, channel, standing);
        live.publish(matter.value());
    }

    /** The visitor has read the channel to its end; nothing for whoever may not read it. */
    @PreAuthorize("isAuthenticated()")
    public void markRead(MatterId matter, Channel channel) {
        var standing = sight.standing(matter);
        if (standing.subject() == null || !channels(standing).contains(channel)) {
            return;
        }
        var authors = jdbc.sql("""
                with before as (select seq from read_mark where matter = :matter and channel = :channel and reader = :reader),
                moved as (
                    insert into read_mark (matter, channel, reader, role, seq, read_at)
                    select :matter, :channel, :reader, :role, max(seq), :now from thread_message where matter = :matter and channel = :channel having max(seq) > 0
                    on conflict (matter, channel, reader) do update set seq = excluded.seq, read_at = excluded.read_at where read_mark.seq < excluded.seq
                    returning seq)
                select distinct said.author from thread_message said, moved
                where said.matter = :matter and said.channel = :channel and said.author <> :reader and said.seq > coalesce((select seq from before), 0)""")
                .param("matter", matter.value()).param("channel", channel.name()).param("reader", standing.subject())
                .param("role", capacity(standing).name()).param("now", now()).query(UUID.class).list();
        authors.forEach(author -> live.publish(heard(matter, author)));
    }

    /** What is announced when somebody has read words of the author: to the author alone, for nobody else sees that. */
    public static UUID heard(MatterId matter, UUID author) {
        return new UUID(matter.value().getMostSignificantBits() ^ author.getMostSignificantBits(),
                matter.value().getLeastSignificantBits() ^ author.getLeastSignificantBits());
    }

    private static Actor capacity(Standing standing) {
        if (standing.roles().contains(Role.APPLICANT)) {
            return Actor.APPLICANT;
        }
        if (standing.roles().contains(Role.RESPONDENT)) {
            return Actor.RESPONDENT;
        }
        return standing.roles().contains(Role.MEDIATOR) ? Actor.MEDIATOR : Actor.STAFF;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
