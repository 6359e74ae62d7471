package org.heshi.portal.matters;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.VisitorToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MatterJobs {

    private static final Logger LOG = LoggerFactory.getLogger(MatterJobs.class);

    @Bean
    RecurringTask<Void> objectionWindowsJob(ObjectionWindows windows) {
        return Tasks.recurring("matters-objection-windows", Schedules.daily(Dates.ZONE, LocalTime.of(0, 10)))
                .execute((_, _) -> windows.closeWhatIsOver());
    }

    @Bean
    RecurringTask<Void> timelineCheckJob(TimelineCheck check) {
        return Tasks.recurring("matters-timeline-check", Schedules.daily(Dates.ZONE, LocalTime.of(2, 30)))
                .execute((_, _) -> VisitorToken.asMachine(() -> report(check.verify())));
    }

    @Bean
    RecurringTask<Void> forgettingJob(Forgetting forgetting) {
        return Tasks.recurring("matters-forgetting", Schedules.daily(Dates.ZONE, LocalTime.of(4, 0)))
                .execute((_, _) -> VisitorToken.asMachine(forgetting::run));
    }

    private static void report(TimelineCheck.Finding finding) {
        if (finding.broken().isEmpty()) {
            LOG.info("Timelines are whole: {} entries", finding.entries());
        } else {
            LOG.error("Timelines of {} matters were tampered with: {}", finding.broken().size(), finding.broken());
        }
    }
}
