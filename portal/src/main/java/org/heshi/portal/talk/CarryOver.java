package org.heshi.portal.talk;

import java.time.Clock;
import java.util.UUID;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Timeline;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an evening does not come to goes on the agenda of the next one, in its order. */
@Component
class CarryOver {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final Timeline timeline;
    private final Clock clock;

    CarryOver(JdbcClient jdbc, TalkDayStore days, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.timeline = timeline;
        this.clock = clock;
    }

    void over(TalkDaySummary from) {
        days.coming(from.village(), clock.instant(), Limit.of(MONTHS)).stream().map(TalkDay::summary)
                .filter(day -> day.status() == DayStatus.PLANNED && !day.id().equals(from.id())).findFirst().ifPresent(next -> to(from, next));
        jdbc.sql("update talk_item set outcome = 'PUT_OFF' where day = ? and outcome is null").param(from.id().value()).update();
    }

    private void to(TalkDaySummary from, TalkDaySummary next) {
        jdbc.sql("""
                insert into talk_item (day, topic, position, minutes)
                select :next, topic, (select coalesce(max(position), 0) from talk_item where day = :next) + row_number() over (order by position, topic), minutes
                from talk_item where day = :from and outcome is null on conflict do nothing returning topic""")
                .param("next", next.id().value()).param("from", from.id().value()).query(UUID.class).list()
                .forEach(topic -> timeline.record(new MatterId(topic), "talk.timeline.carried", Audience.EVERYONE, next.day()));
    }
}
