package org.heshi.portal.talk;

import java.util.List;
import java.util.Optional;
import org.heshi.portal.kit.Limits;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Those who are asked to come: they answer by the link in their message, and the agenda shows who comes. */
@Service
@PreAuthorize("permitAll")
public class Guests {

    private final InvitationRows rows;
    private final TalkDayStore days;
    private final Topics topics;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Limits limits;
    private final Live live;

    Guests(InvitationRows rows, TalkDayStore days, Topics topics, JdbcClient jdbc, TransactionTemplate transaction, Limits limits, Live live) {
        this.rows = rows;
        this.days = days;
        this.topics = topics;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.limits = limits;
        this.live = live;
    }

    /** An invitation as whoever has its link sees it. */
    public record Asked(TalkDaySummary day, InvitationKind kind, @Nullable InvitationAnswer answer) {}

    /** Names of parties are nobody's business, and others stand on the agenda once they agreed to come. */
    public List<Guest> of(TalkDayId day) {
        return rows.of(day).stream().map(row -> {
            var comes = row.answer() == InvitationAnswer.COMES;
            var isNamed = row.kind() == InvitationKind.OFFICE || comes && row.kind() != InvitationKind.PARTY;
            return new Guest(row.kind(), isNamed ? row.name() : null, comes);
        }).toList();
    }

    public Optional<Asked> asked(String token) {
        return rows.find(token).map(row -> new Asked(days.get(row.day()).summary(), row.kind(), row.answer()));
    }

    /** As often as one likes until the evening begins; the last word counts. */
    public void answer(String token, InvitationAnswer answer) {
        limits.take(Limits.Kind.TRACKING);
        transaction.executeWithoutResult(_ -> {
            var day = rows.find(token).map(InvitationRows.Row::day).orElseThrow(() -> new Refused("talk.refused.day-missing"));
            days.get(day).status().requireAhead();
            jdbc.sql("update talk_invitation set answer = ?, answered_at = ? where token = ?").params(answer.name(), topics.now(), token).update();
            live.publish(day.value());
        });
    }
}
