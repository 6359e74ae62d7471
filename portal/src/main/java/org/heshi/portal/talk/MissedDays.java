package org.heshi.portal.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.Live;
import org.heshi.portal.territory.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An evening that nobody opened on its day was not held: its topics wait for the next one, and its committee is asked why. */
@Service
@Inside
@Transactional
public class MissedDays {

    private static final Period NEWS = Period.ofDays(3);

    private final TalkDayStore days;
    private final CarryOver carry;
    private final DayNews news;
    private final StaffNews staff;
    private final Live live;
    private final Clock clock;

    MissedDays(TalkDayStore days, CarryOver carry, DayNews news, StaffNews staff, Live live, Clock clock) {
        this.days = days;
        this.carry = carry;
        this.news = news;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    public void settle() {
        days.unopened(startOf(Period.ZERO)).forEach(this::miss);
    }

    private void miss(TalkDay day) {
        day.miss(clock.instant());
        days.saveAndFlush(day);
        var summary = day.summary();
        carry.over(summary);
        if (summary.start().isAfter(startOf(NEWS))) {
            staff.tell(Duty.COMMITTEE, summary.village(), "talk.missed-why.sms", "talk-missed/" + summary.id(), TalkPaths.host(summary.id()));
            news.tell(summary, "talk.missed.sms", "missed", Optional.empty());
        }
        live.publish(summary.id().value());
        live.publish(Topics.topic(summary.village()));
    }

    /** Of today, or so many days before: what is found late is settled, but is no news any more. */
    private Instant startOf(Period before) {
        return Dates.day(clock.instant()).minus(before).atStartOfDay(Dates.ZONE).toInstant();
    }
}
