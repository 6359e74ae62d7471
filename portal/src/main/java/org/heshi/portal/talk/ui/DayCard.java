package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heshi.portal.kit.ui.HearingCard;
import org.heshi.portal.kit.ui.Still;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.talk.DayStatus;
import org.heshi.portal.talk.TalkDaySummary;
import org.heshi.portal.talk.TalkPaths;
import org.jspecify.annotations.Nullable;

/** One talk day in full: when, where, why then, and a way into one's calendar. */
class DayCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    DayCard(TalkDaySummary day, DayWords words, Component... actions) {
        getContent().addClassName("stack-tight");
        getContent().add(new HearingCard(new HearingCard.Value(getTranslation("talk.day.status." + day.status()), tone(day.status()), day.start(), day.end(),
                false, day.hall(), List.of(), day.reason(), calendar(day)), words.today(), actions));
        var why = words.why(day, getLocale());
        if (!why.isEmpty()) {
            var sentence = new Paragraph(why);
            sentence.addClassName("quiet");
            getContent().add(sentence);
        }
        if (actions.length == 0) {
            Still.keep(getContent());
        }
    }

    /** Only for an evening that one can still come to. */
    private static @Nullable String calendar(TalkDaySummary day) {
        return day.status().isAhead() ? "/" + TalkPaths.calendar(day.id()) : null;
    }

    static Tone tone(DayStatus status) {
        return switch (status) {
            case PLANNED, OPEN -> Tone.GO;
            case HELD -> Tone.CALM;
            case CANCELLED, MISSED -> Tone.ALARM;
        };
    }
}
