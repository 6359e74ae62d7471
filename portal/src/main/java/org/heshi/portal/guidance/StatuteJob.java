package org.heshi.portal.guidance;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.file.Path;
import java.util.UUID;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class StatuteJob {

    static final TaskDescriptor<String> DESCRIPTOR = TaskDescriptor.of("guidance-statutes", String.class);

    @Bean
    OneTimeTask<String> statuteTask(StatuteImport statutes) {
        return Tasks.oneTime(DESCRIPTOR).execute((instance, _) ->
                VisitorToken.asMachine(() -> statutes.run(UUID.fromString(instance.getId()), Path.of(instance.getData()))));
    }
}
