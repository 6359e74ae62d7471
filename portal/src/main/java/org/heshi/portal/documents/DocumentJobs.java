package org.heshi.portal.documents;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.heshi.portal.kit.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DocumentJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentJobs.class);

    @Bean
    RecurringTask<Void> documentHousekeepingJob(Housekeeping housekeeping) {
        return Tasks.recurring("documents-housekeeping", Schedules.daily(Dates.ZONE, LocalTime.of(3, 10))).execute((_, _) -> {
            var result = housekeeping.clean();
            LOG.info("Deleted {} unclaimed uploads and {} unused files", result.drafts(), result.files());
        });
    }
}
