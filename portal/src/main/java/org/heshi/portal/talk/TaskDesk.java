package org.heshi.portal.talk;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.InputStream;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Course;
import org.heshi.portal.matters.Dispatch;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Resolutions become tasks, and their progress is told until all of them are done. */
@Service
@Transactional
@PreAuthorize("@sight.handles(#matter)")
public class TaskDesk {

    private static final Duration STILL_FINE = Duration.ofDays(28);

    private final JdbcClient jdbc;
    private final Topics topics;
    private final Course course;
    private final Dispatch dispatch;
    private final MatterLookup lookup;
    private final Timeline timeline;
    private final Attachments attachments;
    private final TaskHolders holders;
    private final TopicNews news;
    private final Live live;
    private final SchedulerClient jobs;
    private final Clock clock;

    TaskDesk(JdbcClient jdbc, Topics topics, Course course, Dispatch dispatch, MatterLookup lookup, Timeline timeline, Attachments attachments,
            TaskHolders holders, TopicNews news, Live live, DataSource dataSource, Clock clock) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.course = course;
        this.dispatch = dispatch;
        this.lookup = lookup;
        this.timeline = timeline;
        this.attachments = attachments;
        this.holders = holders;
        this.news = news;
        this.live = live;
        this.jobs = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource)).build();
        this.clock = clock;
    }

    public UUID add(MatterId matter, TaskForm form) {
        var topic = topics.get(matter);
        if (topic.state() != TopicState.DECIDED && topic.state() != TopicState.DOING) {
            throw new Refused("talk.refused.state." + topic.state());
        }
        require(matter, form);
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into talk_task (id, topic, what, who, holder, money, planned, due_on, progress, obstacle, created_at)
                values (:id, :topic, :what, :who, :holder, :money, coalesce(:planned, 0), :due, 0, '', :now)""")
                .param("id", id).param("topic", matter.value()).param("what", form.what()).param("who", form.who())
                .param("holder", form.holder() == null ? null : form.holder().value(), Types.OTHER).param("money", form.money())
                .param("planned", form.planned(), Types.NUMERIC).param("due", form.dueOn()).param("now", topics.now()).update();
        if (topic.state() == TopicState.DECIDED) {
            topics.become(matter, TopicState.DOING, null, TopicState.DECIDED);
        }
        timeline.record(matter, "talk.timeline.task", Audience.EVERYONE, form.what(), form.who(), form.dueOn());
        live.publish(matter.value());
        return id;
    }

    /** What was written down wrong or cannot be kept; everybody reads what it is now and why. */
    public void change(MatterId matter, UUID task, TaskForm form, String why) {
        var reason = TopicDesk.reason(why);
        topics.get(matter);
        require(matter, form);
        var changed = jdbc.sql("""
                update talk_task set what = :what, holder = case when who = :who then coalesce(:holder, holder) else :holder end, who = :who,
                    money = :money, planned = coalesce(:planned, 0), due_on = :due, climbed_at = null
                where id = :task and topic = :topic and done_at is null""")
                .param("what", form.what()).param("who", form.who()).param("holder", form.holder() == null ? null : form.holder().value(), Types.OTHER)
                .param("money", form.money()).param("planned", form.planned(), Types.NUMERIC).param("due", form.dueOn())
                .param("task", task).param("topic", matter.value()).update();
        if (changed == 0) {
            throw new Refused("talk.refused.task-done");
        }
        timeline.record(matter, "talk.timeline.task-changed", Audience.EVERYONE, form.what(), form.who(), form.dueOn(), reason);
        live.publish(matter.value());
    }

    private void require(MatterId matter, TaskForm form) {
        if (Dates.day(clock.instant()).isAfter(form.dueOn())) {
            throw new Refused("talk.refused.task-past");
        }
        if (form.holder() != null && holders.of(matter).stream().noneMatch(one -> one.person().equals(form.holder()))) {
            throw new Refused("talk.refused.successor");
        }
    }

    /**
     * @param obstacle what is in the way; may be empty
     * @param spent    what it has cost so far, in yuan; as before where nothing is said
     */
    public void progress(MatterId matter, UUID task, int progress, String obstacle, @Nullable BigDecimal spent) {
        if (progress < 0 || progress > 100 || obstacle.strip().length() > 500 || spent != null && !TaskForm.isCost(spent)) {
            throw new Refused("talk.refused.progress");
        }
        topics.get(matter);
        var moved = jdbc.sql("""
                update talk_task set progress = :progress, obstacle = :obstacle, spent = coalesce(:spent, spent),
                    done_at = case when :progress = 100 then cast(:now as timestamptz) end
                where id = :task and topic = :topic and done_at is null""")
                .param("progress", progress).param("obstacle", obstacle.strip()).param("spent", spent, Types.NUMERIC).param("now", topics.now()).param("task", task).param("topic", matter.value()).update();
        if (moved == 0) {
            throw new Refused("talk.refused.task-done");
        }
        timeline.record(matter, "talk.timeline.progress", Audience.EVERYONE, progress);
        live.publish(matter.value());
        if (jdbc.sql("select not exists (select from talk_task where topic = ? and done_at is null)").param(matter.value()).query(Boolean.class).single()) {
            done(matter);
        }
    }

    /** All of it is done; those who raised, joined or attended say how it was, now and in four weeks. */
    private void done(MatterId matter) {
        var topic = topics.become(matter, TopicState.DONE, null, TopicState.DOING);
        if (lookup.known(matter).status() == MatterStatus.ADMITTED) {
            course.start(matter);
        }
        course.resolve(matter);
        news.tell(topic, "talk.done.sms", "done/" + topic.changedAt().toEpochMilli());
        jobs.scheduleIfNotExists(FollowUpJobs.SECOND_RATING.instance(matter.toString()).build(), clock.instant().plus(STILL_FINE));
    }

    /** Pictures from before and after, for everybody. */
    public void picture(MatterId matter, UUID task, boolean before, String name, InputStream bytes) {
        topics.get(matter);
        var file = attachments.store(matter, name, bytes, Audience.EVERYONE);
        var kept = jdbc.sql("insert into talk_task_picture (attachment, task, moment) select ?, id, ? from talk_task where id = ? and topic = ?")
                .params(file.id().value(), before ? "BEFORE" : "AFTER", task, matter.value()).update();
        if (kept == 0) {
            throw new Refused("talk.refused.task-done");
        }
        live.publish(matter.value());
    }

    /** What the village cannot do goes to the township with its whole thread. */
    public void escalate(MatterId matter, String why) {
        var topic = topics.get(matter);
        if (topic.state() != TopicState.OPEN && topic.state() != TopicState.DECIDED && topic.state() != TopicState.DOING) {
            throw new Refused("talk.refused.state." + topic.state());
        }
        if (jdbc.sql("select exists (select from talk_proposal where topic = ? and closed_at is null)").param(matter.value()).query(Boolean.class).single()) {
            throw new Refused("talk.refused.vote-open");
        }
        dispatch.escalate(matter, TopicDesk.reason(why));
        leaveTheAgenda(matter);
        news.tell(topic, "talk.escalated.sms", "escalated/" + clock.instant().toEpochMilli());
        live.publish(matter.value());
    }

    /** An evening that is under way keeps it as put off; one to come does not have it any more. */
    private void leaveTheAgenda(MatterId matter) {
        jdbc.sql("update talk_item i set outcome = 'PUT_OFF' from talk_day d where d.id = i.day and d.status = 'OPEN' and i.topic = ? and i.outcome is null").param(matter.value()).update();
        jdbc.sql("delete from talk_item i using talk_day d where d.id = i.day and d.status = 'PLANNED' and i.topic = ? and i.outcome is null").param(matter.value()).update();
    }
}
