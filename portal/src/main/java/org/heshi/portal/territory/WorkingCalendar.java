package org.heshi.portal.territory;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** China's working days as they were announced; for a year not announced yet, weekends and the fixed holidays are off. */
final class WorkingCalendar {

    /** The statutory holidays that need no announcement, as of the State Council's order of 10 November 2024. */
    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 2),
            MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    private final Map<LocalDate, CalendarDay> days;
    private final Set<Integer> years;

    WorkingCalendar(Collection<CalendarDay> days) {
        this.days = days.stream().collect(toMap(CalendarDay::day, day -> day));
        this.years = days.stream().map(day -> day.day().getYear()).collect(toUnmodifiableSet());
    }

    boolean isAnnounced(int year) {
        return years.contains(year);
    }

    Optional<CalendarDay> find(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    boolean isWorking(LocalDate day) {
        var special = days.get(day);
        if (special != null) {
            return special.working();
        }
        return !isWeekend(day) && (isAnnounced(day.getYear()) || !FIXED.contains(MonthDay.from(day)));
    }

    LocalDate plus(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forwards");
        }
        var day = start;
        for (var left = workingDays; left > 0;) {
            day = day.plusDays(1);
            left -= isWorking(day) ? 1 : 0;
        }
        return day;
    }

    int between(LocalDate start, LocalDate end) {
        return end.isBefore(start)
                ? -between(end, start)
                : (int) start.plusDays(1).datesUntil(end.plusDays(1)).filter(this::isWorking).count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
