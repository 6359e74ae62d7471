package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.kit.ui.DeadlineSentence;
import org.heshi.portal.kit.ui.Moment;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.talk.Minutes;

/** The minutes of an evening as they were published, with what was corrected; until then by when they are due. */
class MinutesCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    MinutesCard(List<Minutes.Version> versions, Optional<Minutes.Due> waited, DayWords words) {
        getContent().addClassName("stack");
        waited.ifPresent(due -> getContent().add(new DeadlineSentence(getTranslation(due.isLate() ? "talk.minutes.late" : "talk.minutes.due", words.day(due.on(), getLocale())),
                due.isLate() ? Tone.ALARM : Tone.WAIT)));
        versions.stream().findFirst().ifPresent(latest -> getContent().add(card(latest, versions)));
    }

    private SectionCard card(Minutes.Version latest, List<Minutes.Version> versions) {
        var card = new SectionCard(getTranslation("talk.minutes.title"), paragraph(latest.words()), new Moment(latest.publishedAt()));
        if (!latest.note().isEmpty()) {
            card.add(new Paragraph(getTranslation("talk.minutes.corrected", latest.number(), latest.note())));
        }
        versions.stream().skip(1).forEach(version -> card.add(new Details(getTranslation("talk.minutes.version", version.number()), paragraph(version.words()))));
        return card;
    }

    private static Paragraph paragraph(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("multiline");
        return paragraph;
    }
}
