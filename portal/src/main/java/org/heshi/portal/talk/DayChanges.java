package org.heshi.portal.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee puts an evening on another day, calls it off, or says why it was not held. Whom it concerns is told. */
@Service
@Transactional
@PreAuthorize("@talkHosts.holds(#day)")
public class DayChanges {

    private static final Period FURTHEST = Period.ofDays(60);

    private final TalkDayStore days;
    private final CarryOver carry;
    private final DayNews news;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DayChanges(TalkDayStore days, CarryOver carry, DayNews news, Live live, ApplicationEventPublisher events, Clock clock) {
        this.days = days;
        this.carry = carry;
        this.news = news;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    public void move(TalkDayId day, @Nullable LocalDate to, @Nullable LocalTime hour, String hall, String why) {
        var place = hall.strip();
        if (place.isEmpty() || place.length() > DayRule.HALL_LENGTH) {
            throw new Refused("talk.refused.hall");
        }
        if (to == null || hour == null || to.isAfter(Dates.day(clock.instant()).plus(FURTHEST)) || !start(to, hour).isAfter(clock.instant())) {
            throw new Refused("talk.refused.move");
        }
        var evening = days.locked(day);
        evening.move(start(to, hour), place, TopicDesk.reason(why), clock.instant());
        days.saveAndFlush(evening);
        events.publishEvent(new TalkDaySet(day, clock.instant()));
    }

    private static Instant start(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(Dates.ZONE).toInstant();
    }

    /** Its topics go on the agenda of the next one. */
    public void cancel(TalkDayId day, String why) {
        var evening = days.locked(day);
        evening.cancel(TopicDesk.reason(why), clock.instant());
        days.saveAndFlush(evening);
        carry.over(evening.summary());
        news.tell(evening.summary(), "talk.cancelled.sms", "cancelled");
        tell(evening.summary());
    }

    public void explain(TalkDayId day, String why) {
        var evening = days.locked(day);
        evening.explain(TopicDesk.reason(why), clock.instant());
        days.saveAndFlush(evening);
        tell(evening.summary());
    }

    private void tell(TalkDaySummary day) {
        live.publish(day.id().value());
        live.publish(Topics.topic(day.village()));
    }
}
