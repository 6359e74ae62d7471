package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.heshi.portal.kit.Refused;
import org.junit.jupiter.api.Test;

class DayRuleTest {

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static DayRule on(int day, OnDayOff dayOff) {
        return new DayRule(day, LocalTime.of(19, 0), 90, "文化礼堂", dayOff, 60, 10, true, 0);
    }

    @Test
    void inAShorterMonthItIsTheLastDay() {
        var rule = on(31, OnDayOff.KEEP);
        assertThat(rule.in(YearMonth.of(2026, 2), DayRuleTest::weekday)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(rule.in(YearMonth.of(2028, 2), DayRuleTest::weekday)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(rule.in(YearMonth.of(2026, 4), DayRuleTest::weekday)).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Test
    void aWeekendMovesItToMondayUnlessTheVillageKeepsIt() {
        assertThat(on(10, OnDayOff.NEXT_WORKING).in(YearMonth.of(2026, 1), DayRuleTest::weekday)).isEqualTo(LocalDate.of(2026, 1, 12));
        assertThat(on(10, OnDayOff.KEEP).in(YearMonth.of(2026, 1), DayRuleTest::weekday)).isEqualTo(LocalDate.of(2026, 1, 10));
    }

    @Test
    void theLastDayOfAMonthMayMoveIntoTheNextAndTheLastOfAYearIntoTheNextYear() {
        assertThat(on(31, OnDayOff.NEXT_WORKING).in(YearMonth.of(2026, 1), DayRuleTest::weekday)).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(on(31, OnDayOff.NEXT_WORKING).in(YearMonth.of(2022, 12), day -> weekday(day) && day.getDayOfYear() != 1 && !day.equals(LocalDate.of(2023, 1, 2))))
                .isEqualTo(LocalDate.of(2023, 1, 3));
    }

    @Test
    void aRuleThatCannotBeKeptIsRefusedInWords() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> on(32, OnDayOff.KEEP)).returns("talk.refused.day", Refused::key);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new DayRule(10, LocalTime.of(19, 0), 90, " ", OnDayOff.KEEP, 60, 10, true, 0))
                .returns("talk.refused.hall", Refused::key);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new DayRule(10, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.KEEP, 60, 61, true, 0))
                .returns("talk.refused.quorum", Refused::key);
    }
}
