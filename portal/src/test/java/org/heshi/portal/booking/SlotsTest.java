package org.heshi.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heshi.portal.TestClock.at;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.booking.SlotDay.Closed;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SlotsTest {

    @Autowired ApplicationContext context;
    @Autowired Slots slots;
    @Autowired Hours hours;
    @Autowired Hearings hearings;
    @Autowired TestClock clock;

    private Gathering gathering;

    @BeforeEach
    void gather() {
        clock.set(at(2026, 11, 23, 10, 0));
        gathering = new Gathering(context);
    }

    @Test
    void aMediatorWhoSaidNothingReceivesOnWeekdayMorningsAndAfternoons() {
        var tuesday = day(LocalDate.of(2026, 11, 24));
        assertThat(times(tuesday)).containsExactly("09:00", "09:30", "10:00", "10:30", "14:00", "14:30", "15:00", "15:30", "16:00");
        assertThat(tuesday.slots()).allMatch(Slot::isFree);
        assertThat(day(LocalDate.of(2026, 11, 28)).closed()).isEqualTo(Closed.NO_HOURS);
    }

    @Test
    void whatHasPassedTodayIsNotOffered() {
        assertThat(times(day(LocalDate.of(2026, 11, 23)))).first().isEqualTo("10:30");
        clock.set(at(2026, 11, 23, 18, 0));
        assertThat(day(LocalDate.of(2026, 11, 23)).closed()).isEqualTo(Closed.OVER);
    }

    @Test
    void aMediatorsOwnWeekCounts() {
        change(new WorkingPeriod(DayOfWeek.SATURDAY, LocalTime.of(19, 0), LocalTime.of(20, 30)));
        assertThat(times(day(LocalDate.of(2026, 11, 28)))).containsExactly("19:00", "19:30");
        assertThat(day(LocalDate.of(2026, 11, 24)).closed()).isEqualTo(Closed.NO_HOURS);
        change();
        assertThat(As.person(gathering.mediator, () -> hours.mine())).isEmpty();
    }

    @Test
    void holidaysAreFreeAndTheWeekendsWorkedForThemAreMondays() {
        clock.set(at(2026, 9, 30, 20, 0));
        assertThat(day(LocalDate.of(2026, 10, 1)).closed()).isEqualTo(Closed.HOLIDAY);
        assertThat(day(LocalDate.of(2026, 10, 7)).closed()).isEqualTo(Closed.HOLIDAY);
        assertThat(times(day(LocalDate.of(2026, 10, 10)))).first().isEqualTo("09:00");
    }

    @Test
    void anAbsenceCoversItsFirstAndItsLastDay() {
        As.person(gathering.mediator, () -> hearings.book(gathering.form(), at(2026, 11, 25, 9, 0)));
        var booked = As.person(gathering.mediator, () -> hours.addAbsence(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 26)));
        assertThat(booked).isEqualTo(1);
        assertThat(day(LocalDate.of(2026, 11, 25)).closed()).isEqualTo(Closed.ABSENT);
        assertThat(day(LocalDate.of(2026, 11, 26)).closed()).isEqualTo(Closed.ABSENT);
        assertThat(day(LocalDate.of(2026, 11, 27)).hasFree()).isTrue();
    }

    @Test
    void eachTakenTimeSaysWhatStandsAgainstIt() {
        As.person(gathering.mediator, () -> hearings.book(gathering.form(), at(2026, 11, 24, 9, 30)));
        assertThat(obstacle(gathering.form(), "10:00")).isEqualTo(Slot.Obstacle.MEDIATOR);
        assertThat(obstacle(gathering.form(), "10:30")).isNull();

        var colleague = new PersonId(UUID.randomUUID());
        gathering.serve(colleague, "倪秀英", Duty.MEDIATOR);
        var alone = new HearingForm(gathering.matter, List.of(Gathering.mediator(colleague)), gathering.room, HearingForm.USUAL);
        assertThat(obstacle(alone, "09:00")).isEqualTo(Slot.Obstacle.ROOM);
        var withParty = new HearingForm(gathering.matter, List.of(Gathering.mediator(colleague), gathering.attendees().get(1)),
                new Where.Online("留言里"), HearingForm.USUAL);
        assertThat(obstacle(withParty, "09:00")).isEqualTo(Slot.Obstacle.ATTENDEE);
    }

    @Test
    void twoMediatorsMeetOnlyInTheHoursOfBoth() {
        var colleague = new PersonId(UUID.randomUUID());
        gathering.serve(colleague, "倪秀英", Duty.MEDIATOR);
        As.person(colleague, () -> hours.change(List.of(new WorkingPeriod(DayOfWeek.TUESDAY, LocalTime.of(10, 0), LocalTime.of(14, 30)))));
        var both = new HearingForm(gathering.matter, List.of(Gathering.mediator(gathering.mediator), Gathering.mediator(colleague)),
                gathering.room, Duration.ofMinutes(30));
        assertThat(times(next(both, LocalDate.of(2026, 11, 24)))).containsExactly("10:00", "10:30", "11:00", "14:00");
    }

    @Test
    void theClockIsTheSameInEverySeason() {
        clock.set(at(2026, 3, 26, 20, 0));
        for (var date = LocalDate.of(2026, 3, 27); date.isBefore(LocalDate.of(2026, 4, 4)); date = date.plusDays(1)) {
            assertThat(day(date).slots()).allMatch(slot -> slot.end().equals(slot.start().plus(Duration.ofHours(1))));
            assertThat(times(day(date)).stream().findFirst().orElse("09:00")).isEqualTo("09:00");
        }
    }

    private void change(WorkingPeriod... periods) {
        As.person(gathering.mediator, () -> hours.change(List.of(periods)));
    }

    private SlotDay day(LocalDate day) {
        return next(gathering.form(), day);
    }

    private SlotDay next(HearingForm form, LocalDate day) {
        return As.person(gathering.mediator, () -> slots.next(30, form)).stream()
                .filter(one -> one.day().equals(day)).findFirst().orElseThrow();
    }

    private Slot.Obstacle obstacle(HearingForm form, String time) {
        return next(form, LocalDate.of(2026, 11, 24)).slots().stream()
                .filter(slot -> Dates.hour(slot.start()).equals(time)).findFirst().orElseThrow().obstacle();
    }

    private static List<String> times(SlotDay day) {
        return day.slots().stream().map(slot -> Dates.hour(slot.start())).toList();
    }
}
