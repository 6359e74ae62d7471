package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heshi.portal.TestClock.at;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Instant;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.territory.CalendarDay;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class TalkDaysTest {

    /** 余村, where no other test talks. */
    private static final PlaceCode VILLAGE = new PlaceCode("330523108204");

    @Autowired TalkDays days;
    @Autowired TalkCalendar calendar;
    @Autowired RuleDesk desk;
    @Autowired DayMaker maker;
    @Autowired Villagers villagers;
    @Autowired WorkingDays workingDays;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;
    @Autowired @Qualifier("talkDaysJob") RecurringTask<Void> job;

    private PersonId committee;

    @BeforeEach
    void begin() {
        clock.set(at(2026, 8, 20, 10, 0));
        jdbc.sql("delete from talk_day where village = ?").param(VILLAGE.value()).update();
        jdbc.sql("delete from talk_rule where village = ?").param(VILLAGE.value()).update();
        committee = villagers.serving("潘丽萍", Duty.COMMITTEE, VILLAGE);
    }

    private static DayRule rule(int day, OnDayOff dayOff) {
        return new DayRule(day, LocalTime.of(19, 0), 90, "余村文化礼堂", dayOff, 60, 10, true, 0);
    }

    private void set(DayRule rule) {
        As.person(committee, () -> desk.set(VILLAGE, rule));
    }

    private List<LocalDate> ahead() {
        return days.next(VILLAGE, 12).stream().map(TalkDaySummary::day).toList();
    }

    /** In 2026 the National Day holiday is 1 to 7 October, and Saturday the 10th is worked instead. */
    @Test
    void theDaysOfHalfAYearFollowTheHolidaysAndTheExchangedWeekends() {
        set(rule(10, OnDayOff.NEXT_WORKING));
        assertThat(ahead()).containsExactly(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 10, 10), LocalDate.of(2026, 11, 10),
                LocalDate.of(2026, 12, 10), LocalDate.of(2027, 1, 11));
        set(rule(3, OnDayOff.NEXT_WORKING));
        assertThat(ahead()).startsWith(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 10, 8));
        set(rule(3, OnDayOff.KEEP));
        assertThat(ahead()).startsWith(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 10, 3));
    }

    @Test
    void theHourIsThatOfTheVillageWhateverTheServersZone() {
        set(rule(10, OnDayOff.KEEP));
        assertThat(days.next(VILLAGE, 1).getFirst().start()).isEqualTo(Instant.parse("2026-09-10T11:00:00Z"));
        assertThat(days.next(VILLAGE, 1).getFirst().end()).isEqualTo(Instant.parse("2026-09-10T12:30:00Z"));
    }

    @Test
    void aChangedRuleMovesTheDaysAheadAndLeavesWhatIsPast() {
        set(rule(25, OnDayOff.KEEP));
        var first = days.next(VILLAGE, 1).getFirst();
        assertThat(first.day()).isEqualTo(LocalDate.of(2026, 8, 25));
        set(rule(5, OnDayOff.KEEP));
        assertThat(days.next(VILLAGE, 2)).extracting(TalkDaySummary::day).containsExactly(LocalDate.of(2026, 8, 25), LocalDate.of(2026, 9, 5));
        clock.set(at(2026, 8, 27, 8, 0));
        set(rule(28, OnDayOff.KEEP));
        assertThat(days.find(first.id()).orElseThrow().day()).isEqualTo(LocalDate.of(2026, 8, 25));
        assertThat(ahead()).startsWith(LocalDate.of(2026, 9, 28));
    }

    @Test
    void theNightlyJobMakesTheMonthThatComesIntoSight() {
        set(rule(10, OnDayOff.KEEP));
        clock.set(at(2026, 9, 1, 1, 10));
        job.execute(null, null);
        assertThat(ahead()).hasSize(6).endsWith(LocalDate.of(2027, 2, 10));
    }

    @Test
    void aHolidayAnnouncedLaterMovesTheDayAndTheCalendarCountsUp() {
        set(rule(8, OnDayOff.NEXT_WORKING));
        assertThat(ahead()).contains(LocalDate.of(2027, 1, 8));
        var before = days.next(VILLAGE, 5).getLast();
        assertThat(before.sequence()).isZero();
        As.machine(() -> workingDays.announce(2027, List.of(new CalendarDay(LocalDate.of(2027, 1, 8), false, "NEW_YEAR"))));
        try {
            job.execute(null, null);
            var after = days.find(before.id()).orElseThrow();
            assertThat(after).returns(LocalDate.of(2027, 1, 11), TalkDaySummary::day).returns(1, TalkDaySummary::sequence);
            assertThat(after.isMoved()).isTrue();
        } finally {
            As.machine(() -> workingDays.announce(2027, List.of()));
        }
    }

    @Test
    void nothingIsMadeTwice() {
        set(rule(10, OnDayOff.KEEP));
        var before = days.next(VILLAGE, 12);
        transaction.executeWithoutResult(_ -> maker.makeAll());
        assertThat(days.next(VILLAGE, 12)).isEqualTo(before);
    }

    @Test
    void onlyTheVillagesOwnCommitteeSetsTheRule() {
        var elsewhere = villagers.serving("祝文斌", Duty.COMMITTEE, Villagers.OTHER_VILLAGE);
        var resident = villagers.somebody("鲍春兰");
        for (var person : List.of(elsewhere, resident)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> As.person(person, () -> desk.set(VILLAGE, DayRule.CUSTOMARY)));
        }
    }

    @Test
    void thePhonesCalendarHasEveryDayOnceAndForgetsNoCancelledOne() throws Exception {
        set(rule(10, OnDayOff.NEXT_WORKING));
        var first = days.next(VILLAGE, 1).getFirst();
        jdbc.sql("update talk_day set status = 'CANCELLED', reason = '台风' where id = ?").param(first.id().value()).update();
        var ics = calendar.of(VILLAGE.value()).orElseThrow();
        assertThat(ics.split("BEGIN:VEVENT", -1)).hasSize(6);
        assertThat(ics).contains("DTSTART;TZID=Asia/Shanghai:20261010T190000", "STATUS:CANCELLED", "UID:" + first.id() + "@heshi", "X-WR-CALNAME");
        assertThat(calendar.of(first.id()).orElseThrow().split("BEGIN:VEVENT", -1)).hasSize(2);
        assertThat(calendar.of("999999999999")).isEmpty();
        assertThat(ics).contains("REFRESH-INTERVAL;VALUE=DURATION:PT12H").doesNotContain("METHOD:");
        assertThat(new CalendarBuilder().build(new StringReader(ics)).validate(true).hasErrors()).isFalse();
        assertThat(days.next(VILLAGE, 1).getFirst().day()).isEqualTo(LocalDate.of(2026, 10, 10));
    }
}
