package org.heshi.portal.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heshi.portal.booking.Slot.Obstacle;
import org.heshi.portal.booking.SlotDay.Closed;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.territory.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When all of the wanted mediators, the room and the attendees have time. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Hosts.ONLY)
public class Slots {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final WorkingWeeks weeks;
    private final Absences absences;
    private final Reservations reservations;
    private final WorkingDays workingDays;
    private final Clock clock;

    Slots(WorkingWeeks weeks, Absences absences, Reservations reservations, WorkingDays workingDays, Clock clock) {
        this.weeks = weeks;
        this.absences = absences;
        this.reservations = reservations;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Each of the coming days, today first, with the slots that lie in every mediator's hours. */
    public List<SlotDay> next(int days, HearingForm form) {
        var now = clock.instant();
        var today = Dates.day(now);
        var search = search(form, now, today, midnight(today.plusDays(days)));
        return IntStream.range(0, days).mapToObj(today::plusDays).map(day -> day(day, form.length(), search)).toList();
    }

    private record Search(Instant now, List<List<WorkingPeriod>> weeks, List<Absence> absences, Set<UUID> mediators,
            @Nullable UUID room, List<Reservations.Taken> taken) {}

    private Search search(HearingForm form, Instant now, LocalDate today, Instant until) {
        var mediators = form.attendees().stream().filter(one -> one.role() == AttendeeRole.MEDIATOR).toList();
        var people = mediators.stream().map(one -> new PersonId(one.resource())).toList();
        var own = weeks.findByMediatorIn(people.stream().map(PersonId::value).toList()).stream()
                .collect(Collectors.toMap(WorkingWeek::mediator, WorkingWeek::periods));
        var room = form.where() instanceof Where.InRoom in ? in.room().value() : null;
        var resources = form.attendees().stream().flatMap(one -> one.resources().stream()).collect(Collectors.toCollection(HashSet::new));
        if (room != null) {
            resources.add(room);
        }
        return new Search(now, people.stream().map(person -> own.getOrDefault(person.value(), WorkingPeriod.USUAL)).toList(),
                absences.findByMediatorInAndLastDayGreaterThanEqualOrderByFirstDay(people, today),
                mediators.stream().flatMap(one -> one.resources().stream()).collect(Collectors.toSet()),
                room, reservations.taken(resources, now, until));
    }

    private SlotDay day(LocalDate day, Duration length, Search search) {
        var special = workingDays.special(day).orElse(null);
        var periods = search.weeks().stream().map(week -> WorkingWeek.on(week, day.getDayOfWeek(), special)).toList();
        if (search.absences().stream().anyMatch(absence -> absence.covers(day))) {
            return new SlotDay(day, List.of(), Closed.ABSENT);
        }

        var all = starts(day, length, periods).map(start -> slot(start, start.plus(length), search)).toList();
        var ahead = all.stream().filter(slot -> slot.start().isAfter(search.now())).toList();
        return new SlotDay(day, ahead, !ahead.isEmpty() ? null : !all.isEmpty() ? Closed.OVER
                : special == null || special.working() ? Closed.NO_HOURS : Closed.HOLIDAY);
    }

    private static Stream<Instant> starts(LocalDate day, Duration length, List<List<WorkingPeriod>> periods) {
        return periods.getFirst().stream()
                .flatMap(period -> Stream.iterate(period.starts(), time -> !time.plus(STEP).isBefore(time), time -> time.plus(STEP))
                        .takeWhile(time -> fits(time.toSecondOfDay(), length, period))
                        .filter(time -> periods.stream().allMatch(
                                one -> one.stream().anyMatch(other -> fits(time.toSecondOfDay(), length, other)))))
                .map(time -> day.atTime(time).atZone(Dates.ZONE).toInstant());
    }

    private static boolean fits(int second, Duration length, WorkingPeriod period) {
        return second >= period.starts().toSecondOfDay() && second + length.toSeconds() <= period.ends().toSecondOfDay();
    }

    private static Slot slot(Instant start, Instant end, Search search) {
        var taken = search.taken().stream().filter(one -> one.start().isBefore(end) && start.isBefore(one.end()))
                .map(Reservations.Taken::resource).toList();
        return new Slot(start, end, taken.isEmpty() ? null : obstacle(taken, search));
    }

    private static Obstacle obstacle(Collection<UUID> taken, Search search) {
        return taken.stream().anyMatch(search.mediators()::contains) ? Obstacle.MEDIATOR
                : search.room() != null && taken.contains(search.room()) ? Obstacle.ROOM : Obstacle.ATTENDEE;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Dates.ZONE).toInstant();
    }
}
