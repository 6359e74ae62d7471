package org.heshi.portal.messaging;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MessagingJobs {

    @Bean
    RecurringTask<Void> messagingDelivery(Delivery delivery, MessagingSettings settings) {
        return Tasks.recurring(Wake.JOB, FixedDelay.of(settings.round()))
                .execute((_, _) -> VisitorToken.asMachine(delivery::run));
    }

    @Bean
    RecurringTask<Void> messagingRetention(Retention retention) {
        return Tasks.recurring("messaging-retention", Schedules.daily(Dates.ZONE, LocalTime.of(3, 40))).execute((_, _) -> retention.forget());
    }

    @Bean
    SmsCarrier smsCarrier(TwilioSettings twilio, SiteSettings site) {
        return twilio.isUsed() ? new TwilioCarrier(twilio, site) : new DeskCarrier();
    }
}
