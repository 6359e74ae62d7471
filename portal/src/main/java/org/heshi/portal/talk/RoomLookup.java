package org.heshi.portal.talk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.matters.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes on in the room, for those who sit in it and for those at home. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class RoomLookup {

    private static final int NOTES = 200;

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final VillageRules rules;

    RoomLookup(JdbcClient jdbc, TalkDayStore days, VillageRules rules) {
        this.jdbc = jdbc;
        this.days = days;
        this.rules = rules;
    }

    private record Now(Optional<MatterId> topic, Optional<Instant> since) {}

    public RoomState of(TalkDayId day) {
        var now = jdbc.sql("select topic, began_at from talk_room where day = ?").param(day.value())
                .query((row, _) -> new Now(Optional.ofNullable(row.getObject(1, UUID.class)).map(MatterId::new),
                        Optional.ofNullable(row.getObject(2, OffsetDateTime.class)).map(OffsetDateTime::toInstant))).optional().orElse(new Now(Optional.empty(), Optional.empty()));
        var village = days.get(day).summary().village();
        var quorum = rules.findById(village.value()).map(rule -> rule.rule().quorum()).orElse(0);
        var present = jdbc.sql("select count(*) from talk_attendee where day = ?").param(day.value()).query(Integer.class).single();
        return new RoomState(now.topic(), now.since(), present, quorum, notes(day), speakers(day), questions(day));
    }

    private List<RoomState.Said> notes(TalkDayId day) {
        return jdbc.sql("select * from (select * from talk_said where day = ? order by id desc limit ?) latest order by id").params(day.value(), NOTES)
                .query((row, _) -> new RoomState.Said(row.getLong("id"), Optional.ofNullable(row.getObject("topic", UUID.class)).map(MatterId::new), row.getString("words"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant())).list();
    }

    private List<RoomState.Speaker> speakers(TalkDayId day) {
        return jdbc.sql("select id, name, state from talk_speaker where day = ? and state <> 'DONE' order by (state = 'WAITING'), id").param(day.value())
                .query((row, _) -> new RoomState.Speaker(row.getLong(1), row.getString(2), "SPEAKING".equals(row.getString(3)))).list();
    }

    private List<RoomState.Question> questions(TalkDayId day) {
        return jdbc.sql("""
                select id, words, case when answered_at is not null then 'ANSWERED' when taken_at is not null then 'TAKEN_UP' else 'ASKED' end
                from talk_question where day = ? order by asked_at limit 100""").param(day.value())
                .query((row, _) -> new RoomState.Question(row.getObject(1, UUID.class), row.getString(2), QuestionState.valueOf(row.getString(3)))).list();
    }
}
