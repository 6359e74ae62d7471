package org.heshi.portal.talk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TalkJobs {

    /** In the night after its day an evening that nobody opened is missed. */
    @Bean
    RecurringTask<Void> talkMissedDaysJob(MissedDays missed) {
        return Tasks.recurring("talk-missed-days", Schedules.daily(Dates.ZONE, LocalTime.of(1, 20)))
                .execute((_, _) -> VisitorToken.asMachine(missed::settle));
    }

    /** And one that nobody ended is over. */
    @Bean
    RecurringTask<Void> talkLeftOpenJob(LeftOpen open) {
        return Tasks.recurring("talk-left-open", Schedules.daily(Dates.ZONE, LocalTime.of(1, 15)))
                .execute((_, _) -> VisitorToken.asMachine(open::settle));
    }

    /** Every night, so that a holiday announced meanwhile moves what it has to. */
    @Bean
    RecurringTask<Void> talkDaysJob(DayMaker maker) {
        return Tasks.recurring("talk-days", Schedules.daily(Dates.ZONE, LocalTime.of(1, 10)))
                .execute((_, _) -> VisitorToken.asMachine(maker::makeAll));
    }
}
