package org.heshi.portal.booking;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.heshi.portal.kit.Refused;

/** A stretch of one weekday, every week, in which a mediator receives people. */
@Embeddable
public record WorkingPeriod(@Enumerated(EnumType.STRING) DayOfWeek weekday, LocalTime starts, LocalTime ends) {

    /** Monday to Friday, morning and afternoon, as long as nobody said otherwise. */
    public static final List<WorkingPeriod> USUAL = Stream.of(DayOfWeek.values()).filter(day -> !isWeekend(day))
            .flatMap(day -> Stream.of(new WorkingPeriod(day, LocalTime.of(9, 0), LocalTime.of(11, 30)),
                    new WorkingPeriod(day, LocalTime.of(14, 0), LocalTime.of(17, 0))))
            .toList();

    public WorkingPeriod {
        if (!starts.isBefore(ends)) {
            throw new Refused("booking.refused.period");
        }
    }

    boolean overlaps(WorkingPeriod other) {
        return weekday == other.weekday && starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }

    static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
