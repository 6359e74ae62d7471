package org.heshi.portal.mediation.ui;

import java.time.Clock;
import java.util.Locale;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.MatterRow;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.territory.Places;
import org.heshi.portal.territory.WorkingDays;
import org.springframework.stereotype.Component;

/** Says one matter of a list in words. */
@Component
class DeskRows {

    private static final int SOON = 1;

    private final Categories categories;
    private final Places places;
    private final WorkingDays calendar;
    private final Clock clock;

    DeskRows(Categories categories, Places places, WorkingDays calendar, Clock clock) {
        this.categories = categories;
        this.places = places;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** How long there still is, and how pressing that is. */
    record Due(String words, Tone tone) {}

    String category(MatterRow row, Locale locale) {
        return categories.get(row.category()).name(locale);
    }

    String place(MatterRow row, Locale locale) {
        return places.get(row.place()).say(locale);
    }

    Due due(MatterRow row, Locale locale) {
        if (row.status().isOver()) {
            return new Due("", Tone.CALM);
        }
        if (row.dueOn() == null) {
            return new Due(Words.say(locale, "mediation.desk.due.paused"), Tone.CALM);
        }
        var today = Dates.day(clock.instant());
        if (today.isAfter(row.dueOn())) {
            return new Due(Words.say(locale, "matters.deadline.late", calendar.between(row.dueOn(), today)), Tone.ALARM);
        }
        var left = calendar.between(today, row.dueOn());
        return new Due(Words.say(locale, "matters.deadline.left", left), left <= SOON ? Tone.WAIT : Tone.CALM);
    }

    static Tone tone(MatterStatus status) {
        return switch (status) {
            case SUBMITTED, ADMITTED, RETURNED -> Tone.WAIT;
            case IN_HANDLING, RESOLVED -> Tone.GO;
            case CLOSED, REFERRED, WITHDRAWN -> Tone.CALM;
            case DECLINED -> Tone.ALARM;
        };
    }
}
