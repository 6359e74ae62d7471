package org.heshi.portal.messaging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Consumer;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.Moment;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.messaging.NoticeSummary;

/** One notice: what it says, when, and what one can do with it. */
class NoticeLine extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    NoticeLine(NoticeSummary notice, Consumer<NoticeSummary> open, Consumer<UUID> read) {
        var sentence = Words.say(getLocale(), notice.text());
        var meta = new Div(new Moment(notice.at()));
        meta.addClassName("notice-meta");
        if (!notice.read()) {
            meta.add(new StatusBadge(getTranslation("messaging.notices.new"), Tone.WAIT));
        }
        var actions = new Div();
        actions.addClassName("actions");
        if (notice.path() != null) {
            actions.add(action("messaging.notices.open", sentence, () -> open.accept(notice)));
        }
        if (!notice.read()) {
            actions.add(action("messaging.notices.read", sentence, () -> read.accept(notice.id())));
        }
        getContent().addClassName("notice");
        getContent().setClassName("notice-unread", !notice.read());
        getContent().add(meta, new Paragraph(sentence), actions);
    }

    private Button action(String key, String about, Runnable run) {
        var button = new Button(getTranslation(key), _ -> run.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + about);
        return button;
    }
}
