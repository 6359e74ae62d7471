package org.heshi.portal;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Does the jobs that are due, for the scheduler is not at work in tests. Other tests leave theirs behind, so more than one look is taken. */
public final class DueJobs {

    private static final int MOST_LOOKS = 200;

    private DueJobs() {}

    public static void run(DataSource database, Task<?> task, Instant now) {
        var clock = new SettableClock();
        clock.set(now);
        var jobs = TestHelper.createManualScheduler(database, task).clock(clock).build();
        for (var look = 0; look < MOST_LOOKS && isDue(database, task, now); look++) {
            jobs.runAnyDueExecutions();
        }
    }

    private static boolean isDue(DataSource database, Task<?> task, Instant now) {
        return JdbcClient.create(database).sql("select exists (select from scheduled_tasks where task_name = ? and execution_time <= ? and not picked)")
                .params(task.getName(), now.atOffset(ZoneOffset.UTC)).query(Boolean.class).single();
    }
}
