package org.heshi.portal.staff;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class StaffJobs {

    static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("staff-import");

    static final TaskDescriptor<String> ACCOUNT = TaskDescriptor.of("staff-account", String.class);

    @Bean
    OneTimeTask<String> staffAccountTask(AccountState state) {
        return Tasks.oneTime(ACCOUNT).execute((instance, _) ->
                VisitorToken.asMachine(() -> state.settle(PersonId.of(instance.getData()))));
    }

    @Bean
    OneTimeTask<Void> staffImportTask(ImportRun run) {
        return Tasks.oneTime(IMPORT).execute((instance, _) -> run.run(UUID.fromString(instance.getId())));
    }

    @Bean
    RecurringTask<Void> termRemindersTask(TermReminders reminders) {
        return Tasks.recurring("staff-term-reminders", Schedules.daily(Dates.ZONE, LocalTime.of(8, 30)))
                .execute((_, _) -> VisitorToken.asMachine(reminders::remind));
    }
}
