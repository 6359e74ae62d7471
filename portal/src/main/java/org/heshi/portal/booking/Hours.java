package org.heshi.portal.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the signed-in mediator receives people, and when not. */
@Service
@Transactional
@PreAuthorize("@duty.any('MEDIATOR')")
public class Hours {

    private final WorkingWeeks weeks;
    private final Absences absences;
    private final Reservations reservations;
    private final Clock clock;

    Hours(WorkingWeeks weeks, Absences absences, Reservations reservations, Clock clock) {
        this.weeks = weeks;
        this.absences = absences;
        this.reservations = reservations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<WorkingPeriod> mine() {
        return weeks.findById(me().value()).map(WorkingWeek::periods).orElse(WorkingPeriod.USUAL);
    }

    public void change(List<WorkingPeriod> periods) {
        var week = weeks.findById(me().value()).orElseGet(() -> new WorkingWeek(me()));
        week.become(periods);
        weeks.save(week);
    }

    @Transactional(readOnly = true)
    public List<AbsenceSummary> absences() {
        return absences.findByMediatorInAndLastDayGreaterThanEqualOrderByFirstDay(List.of(me()), today()).stream()
                .map(Absence::summary).toList();
    }

    /** Answers how many hearings are booked in these days: they stay until they are moved or cancelled. */
    public int addAbsence(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(today())) {
            throw new Refused("booking.refused.absence-past");
        }
        absences.save(new Absence(me(), firstDay, lastDay));
        return reservations.count(me().value(), firstDay.atStartOfDay(Dates.ZONE).toInstant(),
                lastDay.plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
    }

    public void removeAbsence(UUID absence) {
        absences.deleteByIdAndMediator(absence, me());
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }

    private static PersonId me() {
        return Visitor.requirePerson();
    }
}
