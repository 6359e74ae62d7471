package org.heshi.portal.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.heshi.portal.kit.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets what was kept long enough; what was not the database does not let go. */
@Configuration
class AuditRetention {

    private static final Logger LOG = LoggerFactory.getLogger(AuditRetention.class);

    @Bean
    RecurringTask<Void> auditRetention(JdbcClient jdbc, AuditSettings settings, Clock clock) {
        return Tasks.recurring("audit-retention", Schedules.daily(Dates.ZONE, LocalTime.of(3, 50)))
                .execute((_, _) -> LOG.info("Forgot {} entries of the audit", forget(jdbc, settings, clock)));
    }

    static int forget(JdbcClient jdbc, AuditSettings settings, Clock clock) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("delete from audit_entry where keep_until < least(:now, now()) and happened_at < :before")
                .param("now", now).param("before", now.minus(settings.keep())).update();
    }
}
