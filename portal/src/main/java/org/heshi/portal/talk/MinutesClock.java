package org.heshi.portal.talk;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.LocalTime;
import javax.sql.DataSource;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.territory.WorkingDays;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Minutes are due within three working days after an evening; on that morning the committee is reminded. */
@Component
class MinutesClock {

    static final int WORKING_DAYS = 3;

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final WorkingDays calendar;
    private final SchedulerClient jobs;

    MinutesClock(JdbcClient jdbc, TalkDayStore days, WorkingDays calendar, DataSource dataSource) {
        this.jdbc = jdbc;
        this.days = days;
        this.calendar = calendar;
        jobs = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource)).build();
    }

    @EventListener
    void on(TalkDayHeld event) {
        var due = calendar.plus(days.get(event.day()).summary().day(), WORKING_DAYS);
        jdbc.sql("insert into talk_minutes_due (day, due_on) values (?, ?) on conflict do nothing").params(event.day().value(), due).update();
        jobs.scheduleIfNotExists(FollowUpJobs.MINUTES.instance(event.day().toString()).build(), due.atTime(LocalTime.of(9, 0)).atZone(Dates.ZONE).toInstant());
    }
}
