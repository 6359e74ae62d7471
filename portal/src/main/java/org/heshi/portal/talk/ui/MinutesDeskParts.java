package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.talk.Minutes;
import org.heshi.portal.talk.TalkDaySummary;
import org.springframework.stereotype.Component;

/** Where the host makes minutes of the notes, and corrects them. */
@Component
class MinutesDeskParts {

    private final Minutes minutes;
    private final DayWords days;

    MinutesDeskParts(Minutes minutes, DayWords days) {
        this.minutes = minutes;
        this.days = days;
    }

    void show(Div page, TalkDaySummary day, Runnable changed) {
        var isCorrection = !minutes.of(day.id()).isEmpty();
        var words = new TextArea(page.getTranslation("talk.minutes.title"));
        words.setMaxLength(Minutes.LENGTH);
        words.setMinRows(12);
        words.addClassName("wide");
        words.setValue(minutes.draft(day.id()));
        var note = new TextField(page.getTranslation("talk.minutes.note"));
        note.setMaxLength(200);
        note.addClassName("wide");
        note.setVisible(isCorrection);
        var publish = new Button(page.getTranslation(isCorrection ? "talk.minutes.correct" : "talk.minutes.publish"), _ -> {
            minutes.publish(day.id(), words.getValue(), note.getValue());
            Toast.done(page.getTranslation("talk.minutes.done"));
            changed.run();
        });
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        page.add(new MinutesCard(List.of(), minutes.due(day.id()), days));
        page.add(new SectionCard(page.getTranslation(isCorrection ? "talk.minutes.again" : "talk.minutes.write"),
                new Paragraph(page.getTranslation(isCorrection ? "talk.minutes.again.hint" : "talk.minutes.hint")), words, note, publish));
    }
}
