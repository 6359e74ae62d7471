package org.heshi.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Against the notices of 2024 to 2026, as they come with the program. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = calendar();

    private static WorkingCalendar calendar() {
        try {
            return new WorkingCalendar(HolidayLoad.days(
                    new ClassPathResource("territory/holidays.csv").getContentAsString(StandardCharsets.UTF_8).lines().toList()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-14", "2026-02-28", "2026-01-04", "2026-05-09", "2026-09-20", "2026-10-10", "2025-01-26", "2024-04-28"})
    void worksOnWeekendsThatWereExchanged(LocalDate day) {
        assertThat(calendar.isWorking(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-16", "2026-02-23", "2026-01-02", "2026-10-07", "2026-06-19", "2026-09-25", "2025-10-08", "2026-11-21", "2026-11-22"})
    void restsOnHolidaysTheirBridgesAndWeekends(LocalDate day) {
        assertThat(calendar.isWorking(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,5,2026-11-30",      // over an ordinary weekend
        "2026-11-21,1,2026-11-23",      // from a Saturday
        "2026-09-30,1,2026-10-08",      // over the National Day
        "2026-09-30,3,2026-10-10",      // Saturday 10 October is worked
        "2026-02-13,2,2026-02-24",      // Saturday 14 February is worked, then nine days off
        "2025-12-31,1,2026-01-04",      // over the year's end, on a worked Sunday
        "2026-11-23,0,2026-11-23"})
    void countsWorkingDaysFromTheDayAfter(LocalDate start, int days, LocalDate end) {
        assertThat(calendar.plus(start, days)).isEqualTo(end);
        assertThat(calendar.between(start, end)).isEqualTo(days);
        assertThat(calendar.between(end, start)).isEqualTo(-days);
    }

    @Test
    void saysWhenAYearIsNotAnnouncedAndKeepsToTheFixedHolidays() {
        assertThat(calendar.isAnnounced(2026)).isTrue();
        assertThat(calendar.isAnnounced(2027)).isFalse();
        assertThat(calendar.isWorking(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.isWorking(LocalDate.of(2027, 10, 1))).isFalse();
        assertThat(calendar.isWorking(LocalDate.of(2027, 10, 4))).isTrue();
        assertThat(calendar.plus(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void namesTheHoliday() {
        assertThat(calendar.find(LocalDate.of(2026, 2, 16))).map(CalendarDay::nameKey).contains("territory.holiday.SPRING_FESTIVAL");
        assertThat(calendar.find(LocalDate.of(2026, 11, 21))).isEmpty();
    }

    @Test
    void doesNotCountBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plus(LocalDate.of(2026, 1, 1), -1));
    }
}
