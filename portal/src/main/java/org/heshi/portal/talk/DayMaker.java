package org.heshi.portal.talk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the talk days of the months to come as the rule says, and moves those whose rule or calendar has changed. */
@Component
class DayMaker {

    static final int MONTHS = 6;

    private final VillageRules rules;
    private final TalkDayStore days;
    private final WorkingDays calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DayMaker(VillageRules rules, TalkDayStore days, WorkingDays calendar, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.days = days;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void makeAll() {
        rules.findAll().forEach(rule -> make(rule.village(), rule.rule()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void make(PlaceCode village, DayRule rule) {
        var first = YearMonth.from(Dates.day(clock.instant()));
        var months = IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
        var present = days.findByVillageAndMonthIn(village, firsts(months)).stream().collect(Collectors.toMap(TalkDay::month, Function.identity()));
        for (var month : months) {
            var day = rule.in(month, calendar::isWorking);
            var known = present.get(month);
            if (known == null) {
                add(village, month, rule, day);
            } else if (known.follow(rule, day, clock.instant())) {
                announce(days.saveAndFlush(known));
            }
        }
    }

    private void add(PlaceCode village, YearMonth month, DayRule rule, LocalDate day) {
        if (TalkDay.start(rule, day).isAfter(clock.instant())) {
            announce(days.saveAndFlush(new TalkDay(village, month, rule, day, clock.instant())));
        }
    }

    private void announce(TalkDay day) {
        events.publishEvent(new TalkDaySet(day.id(), clock.instant()));
    }

    private static List<LocalDate> firsts(List<YearMonth> months) {
        return months.stream().map(month -> month.atDay(1)).toList();
    }
}
