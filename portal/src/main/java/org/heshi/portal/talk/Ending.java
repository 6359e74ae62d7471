package org.heshi.portal.talk;

import java.time.Clock;
import org.heshi.portal.kit.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends an evening: topics that nobody came to are put off, and the time for its minutes begins. */
@Component
class Ending {

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ending(JdbcClient jdbc, TalkDayStore days, Live live, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    void end(TalkDay evening) {
        var day = evening.id();
        evening.close(clock.instant());
        days.saveAndFlush(evening);
        jdbc.sql("update talk_item set outcome = 'PUT_OFF' where day = ? and outcome is null").param(day.value()).update();
        events.publishEvent(new TalkDayHeld(day, clock.instant()));
        live.publish(day.value());
    }
}
