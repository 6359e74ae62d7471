package org.heshi.portal.staff;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ImportJob {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("staff-import");

    @Bean
    OneTimeTask<Void> staffImportTask(ImportRun run) {
        return Tasks.oneTime(DESCRIPTOR).execute((instance, _) -> run.run(UUID.fromString(instance.getId())));
    }
}
