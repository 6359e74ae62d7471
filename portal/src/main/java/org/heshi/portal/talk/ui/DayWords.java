package org.heshi.portal.talk.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Words;
import org.heshi.portal.talk.DayRule;
import org.heshi.portal.talk.TalkDaySummary;
import org.heshi.portal.territory.WorkingDays;
import org.springframework.stereotype.Component;

/** Says when a village talks, and why then. */
@Component
class DayWords {

    private final WorkingDays calendar;
    private final Clock clock;

    DayWords(WorkingDays calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return Dates.day(clock.instant());
    }

    String day(LocalDate day, Locale locale) {
        return Dates.say(locale, day, today());
    }

    /** Which rule gave the day, and whether it may still move. */
    String why(TalkDaySummary day, Locale locale) {
        var why = day.isMoved() && day.reason() == null ? Words.say(locale, "talk.day.moved", day(day.ruledFor(), locale), holiday(day.ruledFor(), locale)) : "";
        return calendar.isAnnounced(day.ruledFor().getYear()) ? why
                : (why + " " + Words.say(locale, "talk.day.unannounced", String.valueOf(day.ruledFor().getYear()))).strip();
    }

    private String holiday(LocalDate day, Locale locale) {
        return calendar.special(day).filter(special -> !special.working())
                .map(_ -> Words.say(locale, "talk.day.holiday")).orElseGet(() -> Words.say(locale, "talk.day.weekend"));
    }

    String rule(DayRule rule, Locale locale) {
        return Words.say(locale, "talk.rule.sentence." + rule.onDayOff(), rule.day(), DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(rule.hour()), rule.hall());
    }
}
