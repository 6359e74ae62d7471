package org.heshi.portal.talk;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import javax.sql.DataSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Keeps a persisted job a week and a day before each evening; a moved evening drops its old ones and gets new ones. */
@Component
class DayReminders {

    enum Before {
        WEEK(Duration.ofDays(7)), DAY(Duration.ofDays(1));

        final Duration time;

        Before(Duration time) {
            this.time = time;
        }
    }

    private final SchedulerClient jobs;
    private final TalkDayStore days;
    private final Clock clock;

    DayReminders(DataSource dataSource, TalkDayStore days, Clock clock) {
        jobs = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource)).build();
        this.days = days;
        this.clock = clock;
    }

    @EventListener
    void on(TalkDaySet event) {
        var day = days.get(event.day()).summary();
        for (var before : Before.values()) {
            drop(key(day, before, day.sequence() - 1));
            var due = day.start().minus(before.time);
            if (due.isAfter(clock.instant())) {
                jobs.scheduleIfNotExists(DayReminderJob.DESCRIPTOR.instance(key(day, before, day.sequence())).build(), due);
            }
        }
    }

    private static String key(TalkDaySummary day, Before before, int sequence) {
        return day.id() + "/" + before + "/" + sequence;
    }

    private void drop(String key) {
        try {
            jobs.cancel(TaskInstanceId.of(DayReminderJob.DESCRIPTOR.getTaskName(), key));
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException _) {
            // never set, already sent, or at work right now: it looks at the day before it says anything
        }
    }

    static boolean isDue(TalkDaySummary day, String[] key) {
        return day.status() == DayStatus.PLANNED && day.sequence() == Integer.parseInt(key[2]);
    }

    static String template(String[] key) {
        return Arrays.asList(key).contains(Before.WEEK.name()) ? "talk.reminder-week.sms" : "talk.reminder-day.sms";
    }
}
