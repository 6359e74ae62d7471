package org.heshi.portal.messaging;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Brings the delivery job forward once something new is committed, so that nobody waits for its next round. */
@Component
class Wake {

    static final String JOB = "messaging-delivery";

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;
    private final AtomicBoolean asked = new AtomicBoolean();

    Wake(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.ifAvailable(Wake.this::ask);
            }
        });
    }

    /** On a thread of its own: the committing one still holds its connection, and need not wait. */
    private void ask(Scheduler jobs) {
        if (asked.compareAndSet(false, true)) {
            Thread.ofVirtual().name("messaging-wake").start(() -> {
                asked.set(false);
                try {
                    jobs.reschedule(TaskInstanceId.of(JOB, "recurring"), clock.instant());
                    jobs.triggerCheckForDueExecutions();
                } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException | ExecutionException _) {
                    // at work right now, not yet started, or brought forward by somebody else: the next round is a matter of seconds
                }
            });
        }
    }
}
