package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.heshi.portal.kit.ui.DeadlineSentence;
import org.heshi.portal.kit.ui.QrCode;
import org.heshi.portal.kit.ui.SummaryList;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.matters.Category;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.mediation.MediationPaths;
import org.jspecify.annotations.Nullable;

/** It has arrived: the number to keep, the code that is shown this once, and what happens by when. */
class FiledPage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * What was filed.
     *
     * @param code    shown now and never again; absent for whoever has an account
     * @param forName on whose behalf staff filed it
     * @param link    the whole address behind the QR code
     * @param path    where the one who filed goes on
     */
    record Filed(Reference reference, @Nullable String code, String subject, Category category, String place, DeadlineWords.Day by,
            LocalDate today, @Nullable String forName, String link, String path) {}

    FiledPage(Filed filed) {
        getContent().addClassNames("column", "stack", "filed");
        var title = new H1(getTranslation("mediation.file.done.title"));
        title.getElement().setAttribute("tabindex", "-1");
        getContent().add(title, new Paragraph(getTranslation(filed.forName() == null ? "mediation.file.done.lead" : "mediation.file.done.lead.for",
                filed.forName())), number(filed));
        if (filed.code() != null) {
            getContent().add(code(filed.code(), filed.forName() != null));
        }
        getContent().add(next(filed), new SummaryList()
                .row(getTranslation("mediation.file.check.subject"), filed.subject())
                .row(getTranslation("mediation.file.check.kind"), filed.category().name(getLocale()))
                .row(getTranslation("mediation.file.check.where"), filed.place()), actions(filed));
    }

    private Div number(Filed filed) {
        var value = new Span(filed.reference().shown());
        value.addClassName("reference-large");
        var words = new Div(new Span(getTranslation("mediation.file.done.number")), value, new Paragraph(getTranslation("mediation.file.done.number.text")));
        words.addClassName("stack-tight");
        var row = new Div(words, new QrCode(filed.link(), getTranslation("mediation.file.done.qr")));
        row.addClassName("number-and-qr");
        return row;
    }

    private Div code(String code, boolean forVisitor) {
        var value = new Span(code);
        value.addClassName("code-large");
        var box = new Div(new H2(getTranslation("mediation.file.done.code")), value,
                new Paragraph(getTranslation(forVisitor ? "mediation.file.done.code.visitor" : "mediation.file.done.code.text")));
        box.addClassNames("keep-code", "stack-tight");
        return box;
    }

    private Div next(Filed filed) {
        var words = new DeadlineWords(getLocale(), filed.today());
        var list = new OrderedList();
        for (var step : new String[] {"admit", "mediate", "settle"}) {
            list.add(new ListItem(getTranslation("mediation.file.done.next." + step)));
        }
        list.addClassName("next-steps");
        var why = new Paragraph(String.join(" ", words.reasons(filed.by())));
        why.addClassName("quiet");
        var next = new Div(new H2(getTranslation("mediation.file.done.next")), list, new DeadlineSentence(words.sentence(filed.by()), Tone.GO), why);
        next.addClassName("stack-tight");
        return next;
    }

    private Div actions(Filed filed) {
        var open = new Anchor(filed.path(), getTranslation("mediation.file.done.open"));
        open.addClassName("button-link");
        var again = new Anchor(MediationPaths.FILE, getTranslation("mediation.file.done.again"));
        again.setRouterIgnore(true);
        var actions = new Div(new PrintButton(), open, again);
        actions.addClassNames("actions", "no-print");
        return actions;
    }
}
