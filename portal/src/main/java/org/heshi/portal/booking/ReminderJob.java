package org.heshi.portal.booking;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

@Configuration
class ReminderJob {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("booking-reminder");

    @Bean
    OneTimeTask<Void> reminderTask(HearingRegister hearings, Invitations invitations, TransactionOperations transaction, Clock clock) {
        return Tasks.oneTime(DESCRIPTOR).execute((instance, _) -> VisitorToken.asMachine(() -> transaction.executeWithoutResult(
                _ -> remind(ReminderKey.of(instance.getId()), hearings, invitations, clock))));
    }

    /** Whatever the job was set for, only a hearing that still stands as it was, and still lies ahead, is announced. */
    private static void remind(ReminderKey key, HearingRegister hearings, Invitations invitations, Clock clock) {
        hearings.lock(key.hearing().value())
                .filter(hearing -> hearing.status() == HearingStatus.BOOKED && hearing.sequence() == key.sequence())
                .filter(hearing -> hearing.start() != null && hearing.start().isAfter(clock.instant()))
                .ifPresent(hearing -> invitations.remind(hearing, key.reminder()));
    }
}
