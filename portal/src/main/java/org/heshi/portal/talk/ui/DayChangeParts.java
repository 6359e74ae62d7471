package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.DayChanges;
import org.heshi.portal.talk.TalkDaySummary;
import org.springframework.stereotype.Component;

/** Another day, no day, or why there was none. */
@Component
class DayChangeParts {

    private final DayChanges changes;

    DayChangeParts(DayChanges changes) {
        this.changes = changes;
    }

    /** Of an evening that is planned. */
    Div planned(Div page, TalkDaySummary day, Runnable changed) {
        var move = new Button(page.getTranslation("talk.change.move"), _ -> new MoveDialog(day, (to, hour, hall, why) -> {
            changes.move(day.id(), to, hour, hall, why);
            changed.run();
        }).open());
        var cancel = new Button(page.getTranslation("talk.change.cancel"), _ -> Confirm.askReason(page.getTranslation("talk.change.cancel"),
                page.getTranslation("talk.change.cancel.then"), page.getTranslation("talk.reason"), page.getTranslation("talk.change.cancel"), why -> {
                    changes.cancel(day.id(), why);
                    changed.run();
                }));
        var row = new Div(move, cancel);
        row.addClassName("actions");
        return row;
    }

    /** Of one that was not held. */
    SectionCard missed(Div page, TalkDaySummary day, Runnable changed) {
        var why = new TextArea(page.getTranslation("talk.change.why"));
        why.setMaxLength(500);
        why.addClassName("wide");
        why.setValue(day.reason() == null ? "" : day.reason());
        var tell = new Button(page.getTranslation("talk.change.explain"), _ -> {
            changes.explain(day.id(), why.getValue());
            changed.run();
        });
        tell.addThemeVariants(ButtonVariant.PRIMARY);
        return new SectionCard(page.getTranslation("talk.change.missed"), new Paragraph(page.getTranslation("talk.change.missed.text")), why, tell);
    }
}
