package org.heshi.portal.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AccountJobs {

    @Bean
    RecurringTask<Void> accountClearCodes(SignInCodes codes) {
        return Tasks.recurring("account-clear-codes", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> VisitorToken.asMachine(codes::clear));
    }
}
