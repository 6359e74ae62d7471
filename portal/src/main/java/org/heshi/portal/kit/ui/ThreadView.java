package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A conversation: who said what and when, what has been read, and a place to answer. */
public class ThreadView extends Composite<Div> {

    /** Who speaks, seen from the reader. */
    public enum Side { MINE, OTHER, OFFICE }

    /** One thing that was said. Lines are equal when nothing about them changed. */
    public record Line(String id, String author, Side side, Instant at, String text, List<FileLink> files, @Nullable String readMark) {}

    private final Div log = new Div();
    private final List<Line> shown = new ArrayList<>();
    private final Paragraph empty = new Paragraph();

    public ThreadView(String label, List<Line> lines) {
        getContent().addClassName("thread");
        log.addClassName("thread-log");
        log.getElement().setAttribute("role", "log").setAttribute("aria-label", label).setAttribute("tabindex", "0");
        empty.setText(getTranslation("kit.thread.empty"));
        empty.addClassName("quiet");
        getContent().add(log);
        show(lines);
    }

    /** Brings the screen up to date without touching what has not changed, so that only news is read out. */
    public void show(List<Line> lines) {
        empty.removeFromParent();
        for (var i = 0; i < lines.size(); i++) {
            if (i >= shown.size()) {
                log.add(bubble(lines.get(i)));
            } else if (!lines.get(i).equals(shown.get(i))) {
                log.replace(log.getComponentAt(i), bubble(lines.get(i)));
            }
        }
        while (log.getComponentCount() > lines.size()) {
            log.remove(log.getComponentAt(log.getComponentCount() - 1));
        }
        if (lines.isEmpty()) {
            log.add(empty);
        }
        if (lines.size() > shown.size()) {
            log.getElement().executeJs("this.scrollTop = this.scrollHeight");
        }
        shown.clear();
        shown.addAll(lines);
    }

    /** Adds a place to answer. The text stays where it was typed when {@code send} refuses it. */
    public TextArea answer(String label, int maxLength, Consumer<String> send, Component... extras) {
        var text = new TextArea(label);
        text.addClassName("wide");
        text.setMaxLength(maxLength);
        text.setMinRows(2);
        text.setMaxRows(8);
        text.setHelperText(getTranslation("kit.thread.keys"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        var unsent = Unsent.of(text);
        var button = new Button(getTranslation("kit.thread.send"), _ -> send(text, unsent, send));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text);
        var row = new Div(extras);
        row.addClassName("thread-actions");
        row.add(button);
        var composer = new Div(text, row);
        composer.addClassNames("thread-composer", "no-print");
        getContent().add(composer);
        return text;
    }

    private static void send(TextArea text, Unsent unsent, Consumer<String> send) {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(text.getTranslation("kit.thread.blank"));
            text.setInvalid(true);
        } else {
            send.accept(text.getValue().strip());
            text.clear();
            unsent.forget();
            text.setInvalid(false);
        }
        text.focus();
    }

    private Div bubble(Line line) {
        var author = new Span(line.author());
        author.addClassName("thread-author");
        var meta = new Div(author, new Moment(line.at()));
        meta.addClassName("thread-meta");
        var text = new Div(line.text());
        text.addClassNames("thread-text", "multiline");
        var bubble = new Div(meta, text);
        bubble.addClassNames("thread-line", "thread-" + line.side().name().toLowerCase(java.util.Locale.ROOT));
        line.files().forEach(file -> {
            var link = new Anchor(file.href(), file.name());
            link.setRouterIgnore(true);
            link.addClassName("file-link");
            bubble.add(new Div(Drawing.ATTACH.show(), link, new Span(file.detail())));
        });
        if (line.readMark() != null) {
            var mark = new Span(line.readMark());
            mark.addClassName("thread-read");
            bubble.add(mark);
        }
        return Still.keep(bubble);
    }
}
