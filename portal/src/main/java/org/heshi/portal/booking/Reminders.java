package org.heshi.portal.booking;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Keeps a persisted job for each reminder of a booked hearing, set and dropped in the transaction that books, moves or cancels.
 * The hearing's sequence is part of the job's key: one that is at work while the hearing moves cannot swallow its successor.
 */
@Component
class Reminders {

    private final SchedulerClient jobs;
    private final Clock clock;

    Reminders(DataSource dataSource, Clock clock) {
        this.jobs = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource)).build();
        this.clock = clock;
    }

    void set(Hearing hearing) {
        var start = Objects.requireNonNull(hearing.start());
        Arrays.stream(Reminder.values()).filter(reminder -> reminder.due(start).isAfter(clock.instant()))
                .forEach(reminder -> jobs.scheduleIfNotExists(
                        ReminderJob.DESCRIPTOR.instance(new ReminderKey(hearing.id(), reminder, hearing.sequence()).toString()).build(),
                        reminder.due(start)));
    }

    void drop(Hearing hearing) {
        for (var reminder : Reminder.values()) {
            try {
                jobs.cancel(TaskInstanceId.of(ReminderJob.DESCRIPTOR.getTaskName(),
                        new ReminderKey(hearing.id(), reminder, hearing.sequence()).toString()));
            } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException _) {
                // never set, already sent, or at work right now: it looks at the hearing before it says anything
            }
        }
    }
}
