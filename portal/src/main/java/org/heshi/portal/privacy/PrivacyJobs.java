package org.heshi.portal.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.heshi.portal.kit.Limits;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PrivacyJobs {

    @Bean
    RecurringTask<Void> privacyResealing(Resealing resealing) {
        return Tasks.recurring("privacy-resealing", FixedDelay.of(Duration.ofMinutes(10))).execute((_, _) -> VisitorToken.asMachine(resealing::run));
    }

    @Bean
    RecurringTask<Void> limitsClearing(Limits limits) {
        return Tasks.recurring("limits-clearing", FixedDelay.of(Duration.ofHours(1))).execute((_, _) -> limits.clear());
    }
}
