package org.heshi.portal.mediation.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.matters.DeadlineSummary;
import org.heshi.portal.matters.Stage;

/** A deadline in sentences: until when, by which rule, with which pauses, and whether the calendar may still move it. */
record DeadlineWords(Locale locale, LocalDate today) {

    /** A day by which something happens, before anything came in between. */
    record Day(Stage stage, LocalDate dueOn, int days, boolean announced) {}

    String sentence(DeadlineSummary deadline) {
        if (deadline.paused()) {
            var pause = deadline.pauses().getLast();
            return say("paused", pause.reason(), Dates.say(locale, pause.since(), today));
        }
        return sentence(day(deadline)) + " " + (deadline.daysLeft() < 0 ? say("late", -deadline.daysLeft()) : say("left", deadline.daysLeft()))
                + more("end");
    }

    String sentence(Day day) {
        return say("sentence." + day.stage(), Dates.say(locale, day.dueOn(), today), day.days());
    }

    /** Why then, one reason a line. */
    List<String> reasons(DeadlineSummary deadline) {
        var reasons = reasons(day(deadline));
        deadline.pauses().forEach(pause -> reasons.add(pause.until() == null
                ? more("pause.running", Dates.say(locale, pause.since(), today), pause.reason())
                : more("pause.over", Dates.say(locale, pause.since(), today), Dates.say(locale, pause.until(), today), pause.reason())));
        return reasons;
    }

    List<String> reasons(Day day) {
        var reasons = new ArrayList<String>();
        reasons.add(say("rule." + day.stage()) + more("end"));
        reasons.add(more("working-days"));
        if (!day.announced()) {
            reasons.add(say("unannounced", String.valueOf(day.dueOn().getYear())) + more("end"));
        }
        return reasons;
    }

    Tone tone(DeadlineSummary deadline) {
        return deadline.isLate() ? Tone.ALARM : deadline.paused() || deadline.daysLeft() <= 1 ? Tone.WAIT : Tone.CALM;
    }

    private static Day day(DeadlineSummary deadline) {
        return new Day(deadline.stage(), deadline.dueOn(), deadline.days(), deadline.announced());
    }

    private String more(String key, Object... args) {
        return Words.say(locale, "mediation.case.deadline." + key, args);
    }

    private String say(String key, Object... args) {
        return Words.say(locale, "matters.deadline." + key, args);
    }
}
