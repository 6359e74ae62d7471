package org.heshi.portal.talk;

import java.util.Optional;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Course;
import org.heshi.portal.matters.Deadlines;
import org.heshi.portal.matters.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those whom a topic concerned say how it was done, and four weeks later whether it still is; what they find bad is talked about again. */
@Service
@Transactional
public class Ratings {

    static final double LOW = 2.5;
    private static final int ENOUGH = 3;

    private final JdbcClient jdbc;
    private final Topics topics;
    private final TalkDays days;
    private final Course course;
    private final Deadlines deadlines;
    private final TopicNews news;
    private final Live live;

    Ratings(JdbcClient jdbc, Topics topics, TalkDays days, Course course, Deadlines deadlines, TopicNews news, Live live) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.days = days;
        this.course = course;
        this.deadlines = deadlines;
        this.news = news;
        this.live = live;
    }

    /** A judgement from one to five of each, and words if there are any. */
    public record Mark(int result, int speed, int fairness, String words) {

        public Mark {
            words = words.strip();
            if (Math.min(result, Math.min(speed, fairness)) < 1 || Math.max(result, Math.max(speed, fairness)) > 5 || words.length() > 500) {
                throw new Refused("talk.refused.mark");
            }
        }
    }

    /** The round that is open to somebody, and what it said in it so far. */
    public record Asked(int round, @Nullable Mark given) {}

    /** What all said together. */
    public record Average(int count, double result, double speed, double fairness) {}

    /** The round that is open to the visitor now: the first, or from four weeks after it was done the second. */
    @PreAuthorize("hasRole('PERSON')")
    @Transactional(readOnly = true)
    public Optional<Asked> open(MatterId matter) {
        return jdbc.sql("""
                select asked.round, r.result, r.speed, r.fairness, r.words from talk_topic t
                cross join lateral (select case when :now >= t.done_at + interval '28 days' then 2 else 1 end as round) asked
                left join talk_rating r on r.topic = t.matter and r.person = :person and r.round = asked.round
                where t.matter = :topic and t.state = 'DONE' and (exists (select from talk_join j where j.topic = t.matter and j.person = :person)
                    or exists (select from talk_attendee a join talk_item i on i.day = a.day where i.topic = t.matter and a.person = :person))""")
                .param("now", topics.now()).param("topic", matter.value()).param("person", Visitor.requirePerson().value())
                .query((row, _) -> new Asked(row.getInt("round"), row.getString("words") == null ? null
                        : new Mark(row.getInt("result"), row.getInt("speed"), row.getInt("fairness"), row.getString("words")))).optional();
    }

    /** Once a round, changeable; a low judgement of enough people brings the topic back. */
    @PreAuthorize("hasRole('PERSON')")
    public void rate(MatterId matter, Mark mark) {
        var round = open(matter).orElseThrow(() -> new Refused("talk.refused.rate")).round();
        jdbc.sql("""
                insert into talk_rating (topic, person, round, result, speed, fairness, words, rated_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (topic, person, round) do update set result = excluded.result, speed = excluded.speed, fairness = excluded.fairness,
                    words = excluded.words, rated_at = excluded.rated_at""")
                .params(matter.value(), Visitor.requirePerson().value(), round, mark.result(), mark.speed(), mark.fairness(), mark.words(), topics.now()).update();
        var low = jdbc.sql("select count(*) >= ? and avg(result) < ? from talk_rating where topic = ? and round = ?")
                .params(ENOUGH, LOW, matter.value(), round).query(Boolean.class).single();
        if (low) {
            VisitorToken.asMachine(() -> comeBack(matter));
        }
        live.publish(matter.value());
    }

    /** Open again, and on the agenda of the next evening. */
    private void comeBack(MatterId matter) {
        var topic = topics.become(matter, TopicState.OPEN, null, TopicState.DONE);
        course.reopen(matter, Words.say(Words.CHINESE, "talk.rate.low"));
        deadlines.pause(matter, Words.say(Words.CHINESE, "talk.pause.for-day"));
        days.next(topic.village(), 1).forEach(day -> jdbc.sql("""
                insert into talk_item (day, topic, position, minutes) select :day, :topic, coalesce(max(position), 0) + 1, 15 from talk_item where day = :day
                on conflict do nothing""").param("day", day.id().value()).param("topic", matter.value()).update());
        news.tell(topic, "talk.back.sms", "back/" + topic.changedAt().toEpochMilli());
    }

    /** What each of them said last. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public Optional<Average> of(MatterId matter) {
        return jdbc.sql("""
                select count(*), avg(result), avg(speed), avg(fairness)
                from (select distinct on (person) * from talk_rating where topic = ? order by person, round desc) last""").param(matter.value())
                .query((row, _) -> new Average(row.getInt(1), row.getDouble(2), row.getDouble(3), row.getDouble(4))).optional().filter(average -> average.count() > 0);
    }
}
