package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.matters.DeadlineSummary;

/** A deadline in words for staff: by when, how long that still is, which rule says so, and what stood in between. */
record DeskDeadline(Component asker, DeadlineSummary deadline, LocalDate today) {

    String sentence() {
        var locale = DeskFields.locale();
        var words = new ArrayList<String>();
        if (deadline.paused()) {
            var pause = deadline.pauses().getLast();
            words.add(say("matters.deadline.paused", pause.reason(), Dates.say(locale, pause.since(), today)));
        } else {
            words.add(say("mediation.desk.deadline." + deadline.stage(), Dates.say(locale, deadline.dueOn(), today), deadline.days()));
            words.add(deadline.isLate() ? say("matters.deadline.late", -deadline.daysLeft()) : say("matters.deadline.left", deadline.daysLeft()));
        }
        words.add(say("matters.deadline.rule." + deadline.stage()));
        var over = deadline.pauses().stream().filter(pause -> pause.until() != null).count();
        if (over > 0) {
            words.add(say("matters.deadline.pauses", over));
        }
        if (!deadline.announced()) {
            words.add(say("matters.deadline.unannounced", String.valueOf(deadline.dueOn().getYear())));
        }
        return String.join(say("mediation.desk.stop"), words) + say("mediation.desk.stop.last");
    }

    Tone tone() {
        return deadline.paused() ? Tone.CALM : deadline.isLate() ? Tone.ALARM : deadline.daysLeft() <= 1 ? Tone.WAIT : Tone.CALM;
    }

    private String say(String key, Object... args) {
        return asker.getTranslation(key, args);
    }
}
