package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.DeadlineSentence;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.matters.DeadlineSummary;
import org.heshi.portal.matters.Stage;
import org.heshi.portal.mediation.StaffCase;
import org.jspecify.annotations.Nullable;

/** What the case is, where it stands, and by when, with the clock that may be stopped. */
class DeskHead extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final transient DeskTools tools;
    private final transient DeskActs page;
    private final boolean beside;
    private transient @Nullable Object shown;

    DeskHead(DeskTools tools, boolean beside, DeskActs page) {
        this.tools = tools;
        this.beside = beside;
        this.page = page;
        getContent().addClassName("desk-head");
    }

    void show(StaffCase opened) {
        var view = opened.view();
        var seen = java.util.List.of(view.matter(), String.valueOf(view.deadline()), view.holder(), view.standing());
        if (seen.equals(shown)) {
            return;
        }
        shown = seen;
        var matter = view.matter();
        var locale = getLocale();
        var title = beside ? new H2(matter.subject()) : new H1(matter.subject());
        var facts = new Div(new StatusBadge(getTranslation("matters.status." + matter.status()), DeskRows.tone(matter.status())),
                fact(matter.reference().shown(), "desk-number"), fact(view.category().name(locale), null),
                fact(view.place().say(locale), null), fact(getTranslation("mediation.desk.holder", view.holder().say(locale)), null));
        facts.addClassName("desk-facts");
        var back = new Button(getTranslation("mediation.desk.back"), _ -> page.back());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassNames("desk-back", "no-print");
        getContent().removeAll();
        getContent().add(back, title, facts, DeskRoad.of(this, matter.status()));
        if (view.deadline() != null) {
            getContent().add(deadline(opened, view.deadline()));
        }
    }

    private static Span fact(String text, @Nullable String css) {
        var fact = new Span(text);
        if (css != null) {
            fact.addClassName(css);
        }
        return fact;
    }

    private Div deadline(StaffCase opened, DeadlineSummary deadline) {
        var words = new DeskDeadline(this, deadline, Dates.day(tools.clock().instant()));
        var row = new Div(new DeadlineSentence(words.sentence(), words.tone()));
        row.addClassName("desk-deadline");
        var id = opened.view().matter().id();
        var mayStop = opened.handles() && deadline.stage() == Stage.SETTLE;
        if (mayStop && deadline.paused()) {
            row.add(quiet("mediation.desk.resume", () -> Confirm.ask(getTranslation("mediation.desk.resume.ask"),
                    getTranslation("mediation.desk.resume.then"), getTranslation("mediation.desk.resume"),
                    () -> page.act(() -> tools.deadlines().resume(id), "mediation.desk.resume.done"))));
        } else if (mayStop) {
            row.add(quiet("mediation.desk.pause", () -> Confirm.askReason(getTranslation("mediation.desk.pause.ask"),
                    getTranslation("mediation.desk.pause.then"), getTranslation("mediation.desk.pause.why"), getTranslation("mediation.desk.pause"),
                    why -> page.act(() -> tools.deadlines().pause(id, why), "mediation.desk.pause.done"))));
        }
        return row;
    }

    private Button quiet(String key, Runnable click) {
        var button = new Button(getTranslation(key), _ -> click.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("no-print");
        return button;
    }
}
