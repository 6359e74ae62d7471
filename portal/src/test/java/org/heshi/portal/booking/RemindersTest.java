package org.heshi.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heshi.portal.TestClock.at;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RemindersTest {

    private static final Instant WEDNESDAY = at(2026, 11, 25, 14, 0);
    private static final Instant FRIDAY = at(2026, 11, 27, 15, 0);

    @Autowired ApplicationContext context;
    @Autowired Hearings hearings;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource dataSource;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;
    @Autowired @Qualifier("reminderTask") OneTimeTask<Void> task;

    private Gathering gathering;
    private ManualScheduler jobs;

    @BeforeEach
    void gather() {
        set(at(2026, 11, 23, 10, 0));
        gathering = new Gathering(context);
    }

    @Test
    void aBookedHearingIsRemindedOfADayAndTwoHoursBefore() {
        var id = booked(WEDNESDAY);
        assertThat(waiting(id)).containsExactly(at(2026, 11, 24, 14, 0), at(2026, 11, 25, 12, 0));

        set(at(2026, 11, 24, 14, 1));
        jobs.runAnyDueExecutions();
        assertThat(told("booking.message.reminder-day")).isEqualTo(3);
        assertThat(told("booking.message.reminder-hours")).isZero();

        set(at(2026, 11, 25, 12, 1));
        jobs.runAnyDueExecutions();
        assertThat(told("booking.message.reminder-hours")).isEqualTo(3);
        assertThat(waiting(id)).isEmpty();
    }

    @Test
    void remindersMoveWithTheHearing() {
        var id = booked(WEDNESDAY);
        As.person(gathering.mediator, () -> hearings.reschedule(id, FRIDAY, gathering.room, "当事人出差"));
        assertThat(waiting(id)).containsExactly(at(2026, 11, 26, 15, 0), at(2026, 11, 27, 13, 0));
        set(at(2026, 11, 25, 13, 0));
        jobs.runAnyDueExecutions();
        assertThat(told("booking.message.reminder-day")).isZero();
    }

    @Test
    void remindersGoWithACancelledHearing() {
        var id = booked(WEDNESDAY);
        As.person(gathering.mediator, () -> hearings.cancel(id, "双方已经谈好"));
        assertThat(waiting(id)).isEmpty();
    }

    @Test
    void aReminderThatSurvivedItsBookingSaysNothing() {
        var id = booked(WEDNESDAY);
        jdbc.sql("update hearing set sequence = 1 where id = ?").param(id.value()).update();
        set(at(2026, 11, 25, 12, 30));
        jobs.runAnyDueExecutions();
        assertThat(told("booking.message.reminder-day") + told("booking.message.reminder-hours")).isZero();
    }

    @Test
    void whatIsBookedForTodayIsRemindedOfOnlyOnce() {
        var id = booked(at(2026, 11, 23, 15, 0));
        assertThat(waiting(id)).containsExactly(at(2026, 11, 23, 13, 0));
    }

    @Test
    void aBookingThatIsRolledBackLeavesNoReminder() {
        var before = all();
        As.person(gathering.mediator, () -> transaction.executeWithoutResult(status -> {
            hearings.book(gathering.form(), WEDNESDAY);
            status.setRollbackOnly();
        }));
        assertThat(all()).isEqualTo(before);
    }

    private void set(Instant now) {
        clock.set(now);
        var settable = new SettableClock();
        settable.set(now);
        jobs = TestHelper.createManualScheduler(dataSource, task).clock(settable).build();
    }

    private HearingId booked(Instant start) {
        return As.person(gathering.mediator, () -> hearings.book(gathering.form(), start));
    }

    private List<Instant> waiting(HearingId id) {
        return jdbc.sql("select execution_time from scheduled_tasks where task_instance like ? order by 1").param(id + "%")
                .query(OffsetDateTime.class).list().stream().map(OffsetDateTime::toInstant).toList();
    }

    private long all() {
        return jdbc.sql("select count(*) from scheduled_tasks").query(Long.class).single();
    }

    private long told(String template) {
        return jdbc.sql("select count(*) from outbox_message where matter = ? and template = ?")
                .params(gathering.matter.value(), template).query(Long.class).single();
    }
}
