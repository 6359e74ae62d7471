package org.heshi.portal.territory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * China's working days with their exchanged weekends (调休). The days are facts in the database; each node reads them
 * anew every few minutes, so that the notice of a coming year counts without a restart.
 */
@Service
@PreAuthorize("permitAll")
public class WorkingDays {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private record Reading(WorkingCalendar calendar, Instant at) {}

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;
    private volatile Reading reading;

    WorkingDays(JdbcTemplate jdbc, TransactionOperations transaction, Clock clock, HolidayLoad load) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        load.run();
        reading = read();
    }

    public boolean isWorking(LocalDate day) {
        return calendar().isWorking(day);
    }

    /** The last of so many working days after the start; the start itself does not count. */
    public LocalDate plus(LocalDate start, int workingDays) {
        return calendar().plus(start, workingDays);
    }

    /** Working days after the start, up to and with the end; negative when the end has passed. */
    public int between(LocalDate start, LocalDate end) {
        return calendar().between(start, end);
    }

    /** Whether the State Council's notice for the year is known; until then its moving holidays are not. */
    public boolean isAnnounced(int year) {
        return calendar().isAnnounced(year);
    }

    /** What the notice says of this day, if anything. */
    public Optional<CalendarDay> special(LocalDate day) {
        return calendar().find(day);
    }

    /** Takes in the notice for a year, in place of what was known of it. */
    @PreAuthorize("hasRole('MACHINE') or @duty.any('ADMINISTRATOR')")
    public void announce(int year, Collection<CalendarDay> days) {
        if (days.stream().anyMatch(day -> day.day().getYear() != year)) {
            throw new IllegalArgumentException("All days are of the year " + year);
        }
        transaction.executeWithoutResult(_ -> {
            jdbc.update("delete from calendar_day where day between ? and ?", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            days.forEach(day -> jdbc.update("insert into calendar_day values (?, ?, ?)", day.day(), day.working(), day.holiday()));
        });
        reading = read();
    }

    private WorkingCalendar calendar() {
        var current = reading;
        if (Duration.between(current.at(), clock.instant()).abs().compareTo(FRESH) > 0) {
            current = read();
            reading = current;
        }
        return current.calendar();
    }

    private Reading read() {
        return new Reading(new WorkingCalendar(jdbc.query("select * from calendar_day", (row, _) -> new CalendarDay(
                row.getObject("day", LocalDate.class), row.getBoolean("working"), row.getString("holiday")))), clock.instant());
    }
}
