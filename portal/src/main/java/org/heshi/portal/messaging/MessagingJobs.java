package org.heshi.portal.messaging;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
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
    SmsCarrier smsCarrier(TwilioSettings twilio, SiteSettings site) {
        return twilio.isUsed() ? new TwilioCarrier(twilio, site) : new DeskCarrier();
    }
}
