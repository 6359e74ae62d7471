package org.heshi.portal.talk;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

@Configuration
class DayReminderJob {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("talk-day-reminder");

    /** Whatever the job was set for, only a day that still stands as it was is announced. */
    @Bean
    OneTimeTask<Void> talkDayReminderTask(TalkDayStore days, DayNews news, TransactionOperations transaction) {
        return Tasks.oneTime(DESCRIPTOR).execute((instance, _) -> VisitorToken.asMachine(() -> transaction.executeWithoutResult(_ -> {
            var key = instance.getId().split("/");
            days.findById(TalkDayId.of(key[0]).value()).map(TalkDay::summary).filter(day -> DayReminders.isDue(day, key))
                    .ifPresent(day -> news.tell(day, DayReminders.template(key), key[1] + key[2]));
        })));
    }
}
