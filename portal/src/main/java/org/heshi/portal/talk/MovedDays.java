package org.heshi.portal.talk;

import org.heshi.portal.kit.Live;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom an evening concerns that it is now at another time or place, whether by hand or by the village's rule. */
@Component
class MovedDays {

    private final TalkDayStore days;
    private final DayNews news;
    private final Live live;

    MovedDays(TalkDayStore days, DayNews news, Live live) {
        this.days = days;
        this.news = news;
        this.live = live;
    }

    @EventListener
    void on(TalkDaySet event) {
        var day = days.get(event.day()).summary();
        if (day.sequence() > 0) {
            news.tell(day, "talk.moved.sms", "moved/" + day.sequence());
            live.publish(day.id().value());
            live.publish(Topics.topic(day.village()));
        }
    }
}
