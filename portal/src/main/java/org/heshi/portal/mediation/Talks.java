package org.heshi.portal.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.Actor;
import org.heshi.portal.matters.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was said in some channels of a matter, the latest of each, with who has read how far, in one statement. */
@Component
class Talks {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    Talks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Said(UUID id, long seq, Channel channel, Actor role, UUID author, String words, @Nullable UUID attachment, Instant at,
            boolean mine, boolean readByMe, boolean readByOthers) {

        /** The member of staff who spoke; parties are shown by their side. */
        Optional<PersonId> staff() {
            return role == Actor.APPLICANT || role == Actor.RESPONDENT ? Optional.empty() : Optional.of(new PersonId(author));
        }

        ThreadMessage message(Map<PersonId, String> names, Acting agents) {
            var agent = agents.has(author);
            return new ThreadMessage(id, seq, channel, role, agent ? agents.name(author) : staff().map(names::get).orElse(null), agent, mine,
                    words, attachment, at, readByOthers);
        }

        boolean isNews() {
            return !mine && !readByMe;
        }
    }

    /** Oldest first. */
    List<Said> read(MatterId matter, Collection<Channel> channels, @Nullable UUID reader, int limit) {
        return channels.isEmpty() ? List.of() : jdbc.sql("""
                select t.*, t.author = :reader as mine, coalesce(r.mine, 0) as read_by_me, coalesce(r.others, 0) as read_by_others
                from (select *, row_number() over (partition by channel order by seq desc) as back
                      from thread_message where matter = :matter and channel in (:channels)) t
                left join (select channel, max(seq) filter (where reader = :reader) as mine, max(seq) filter (where reader <> :reader) as others
                           from read_mark where matter = :matter group by channel) r on r.channel = t.channel
                where t.back <= :limit order by t.seq""")
                .param("matter", matter.value()).param("channels", channels.stream().map(Enum::name).toList())
                .param("reader", reader == null ? NOBODY : reader).param("limit", limit)
                .query((row, _) -> said(row)).list();
    }

    private static Said said(ResultSet row) throws SQLException {
        var seq = row.getLong("seq");
        return new Said(row.getObject("id", UUID.class), seq, Channel.valueOf(row.getString("channel")), Actor.valueOf(row.getString("author_role")),
                row.getObject("author", UUID.class), row.getString("words"), row.getObject("attachment", UUID.class),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(), row.getBoolean("mine"), seq <= row.getLong("read_by_me"),
                seq <= row.getLong("read_by_others"));
    }
}
