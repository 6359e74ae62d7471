package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heshi.portal.kit.ui.DeadlineSentence;
import org.heshi.portal.kit.ui.Moment;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.talk.Minutes;
import org.heshi.portal.talk.TalkDayId;

/** The minutes of an evening as they were published, with what was corrected; until then by when they are due. */
@org.springframework.stereotype.Component
class MinutesParts {

    private final Minutes minutes;
    private final DayWords words;

    MinutesParts(Minutes minutes, DayWords words) {
        this.minutes = minutes;
        this.words = words;
    }

    /** On what it depends what is shown. */
    List<Object> standing(TalkDayId day) {
        return List.of(minutes.of(day), minutes.due(day));
    }

    Div show(Component at, TalkDayId day) {
        var page = new Div();
        page.addClassName("stack");
        due(page, day);
        var versions = minutes.of(day);
        if (versions.isEmpty()) {
            return page;
        }
        var latest = versions.getFirst();
        var card = new SectionCard(at.getTranslation("talk.minutes.title"), paragraph(latest.words()), new Moment(latest.publishedAt()));
        if (!latest.note().isEmpty()) {
            card.add(new Paragraph(at.getTranslation("talk.minutes.corrected", latest.number(), latest.note())));
        }
        versions.stream().skip(1).forEach(version -> card.add(new Details(at.getTranslation("talk.minutes.version", version.number()), paragraph(version.words()))));
        page.add(card);
        return page;
    }

    /** A sentence as long as the village waits for them. */
    void due(Div page, TalkDayId day) {
        minutes.due(day).ifPresent(due -> page.add(new DeadlineSentence(page.getTranslation(due.isLate() ? "talk.minutes.late" : "talk.minutes.due",
                words.day(due.on(), UI.getCurrent().getLocale())), due.isLate() ? Tone.ALARM : Tone.WAIT)));
    }

    private static Paragraph paragraph(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("multiline");
        return paragraph;
    }
}
