package org.heshi.portal.talk;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.territory.Duty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** What is asked and said long after an evening. */
@Configuration
class FollowUpJobs {

    static final TaskDescriptor<Void> MINUTES = TaskDescriptor.of("talk-minutes-reminder");
    static final TaskDescriptor<Void> SECOND_RATING = TaskDescriptor.of("talk-second-rating");

    @Bean
    OneTimeTask<Void> talkMinutesReminderTask(Minutes minutes, TalkDayStore days, StaffNews news, TransactionOperations transaction) {
        return Tasks.oneTime(MINUTES).execute((instance, _) -> VisitorToken.asMachine(() -> transaction.executeWithoutResult(_ -> {
            var day = TalkDayId.of(instance.getId());
            if (minutes.of(day).isEmpty()) {
                news.tell(Duty.COMMITTEE, days.get(day).summary().village(), "talk.minutes-due.sms", "talk-minutes/" + day, TalkPaths.host(day));
            }
        })));
    }

    @Bean
    OneTimeTask<Void> talkSecondRatingTask(Topics topics, TopicNews news, TransactionOperations transaction) {
        return Tasks.oneTime(SECOND_RATING).execute((instance, _) -> VisitorToken.asMachine(() -> transaction.executeWithoutResult(_ ->
                topics.find(new MatterId(UUID.fromString(instance.getId()))).filter(topic -> topic.state() == TopicState.DONE)
                        .ifPresent(topic -> news.tell(topic, "talk.second-rating.sms", "second-rating")))));
    }

    @Bean
    RecurringTask<Void> talkLateTasksJob(LateTasks late) {
        return Tasks.recurring("talk-late-tasks", Schedules.daily(Dates.ZONE, LocalTime.of(8, 0))).execute((_, _) -> VisitorToken.asMachine(late::climb));
    }
}
