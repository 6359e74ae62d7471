package org.heshi.portal.talk;

import java.util.Map;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The host puts a decision to the vote once enough are there, and closes the vote. */
@Service
@Transactional
@PreAuthorize("@talkHosts.holds(#day)")
public class Proposals {

    public static final int LENGTH = 1000;

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final VillageRules rules;
    private final RoomLookup room;
    private final Topics topics;
    private final Live live;

    Proposals(JdbcClient jdbc, TalkDayStore days, VillageRules rules, RoomLookup room, Topics topics, Live live) {
        this.jdbc = jdbc;
        this.days = days;
        this.rules = rules;
        this.room = room;
        this.topics = topics;
        this.live = live;
    }

    /** @param byPhone else by hands; whether phones vote secretly is the village's rule */
    public UUID propose(TalkDayId day, MatterId topic, String proposed, boolean byPhone) {
        var words = proposed.strip();
        if (words.isEmpty() || words.length() > LENGTH) {
            throw new Refused("talk.refused.proposal");
        }
        var evening = days.get(day).summary();
        evening.status().require(DayStatus.OPEN);
        var now = room.of(day);
        if (!now.isQuorate()) {
            throw new Refused("talk.refused.no-quorum", now.present(), now.quorum());
        }
        var secret = rules.findById(evening.village().value()).map(rule -> rule.rule().secret()).orElse(true);
        var id = UUID.randomUUID();
        var on = jdbc.sql("""
                insert into talk_proposal (id, day, topic, words, way, opened_at)
                select ?, day, topic, ?, ?, ? from talk_item where day = ? and topic = ? and outcome is null""")
                .params(id, words, (byPhone ? secret ? Way.SECRET : Way.OPEN : Way.HANDS).name(), topics.now(), day.value(), topic.value()).update();
        if (on == 0) {
            throw new Refused("talk.refused.agenda");
        }
        live.publish(day.value());
        return id;
    }

    /** What the host counted. */
    public void hands(TalkDayId day, UUID proposal, int yes, int no, int abstain) {
        if (yes < 0 || no < 0 || abstain < 0 || yes + no + abstain > room.of(day).present()) {
            throw new Refused("talk.refused.hands", room.of(day).present());
        }
        end(day, proposal, true);
        Map.of(Choice.YES, yes, Choice.NO, no, Choice.ABSTAIN, abstain).forEach((choice, votes) ->
                jdbc.sql("insert into talk_tally (proposal, choice, votes) values (?, ?, ?)").params(proposal, choice.name(), votes).update());
    }

    public void close(TalkDayId day, UUID proposal) {
        end(day, proposal, false);
    }

    private void end(TalkDayId day, UUID proposal, boolean hands) {
        var ended = jdbc.sql("update talk_proposal set closed_at = ? where id = ? and day = ? and closed_at is null and (way = 'HANDS') = ?")
                .params(topics.now(), proposal, day.value(), hands).update();
        if (ended == 0) {
            throw new Refused("talk.refused.vote-closed");
        }
        live.publish(day.value());
    }
}
