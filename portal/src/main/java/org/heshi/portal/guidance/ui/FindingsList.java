package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.heshi.portal.guidance.Asking;
import org.heshi.portal.guidance.FindKind;
import org.heshi.portal.guidance.Findings;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.shell.ShellPaths;
import org.heshi.search.IndexState;

/** What was found, by kind, each with the reason; what it may have been meant to be; and what one can do next. */
class FindingsList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Asking asking;

    /** What the list asks of the page around it. */
    interface Acts {

        void again(String words);

        void only(FindKind kind);

        void page(int page);
    }

    FindingsList(Asking asking, Findings findings, Acts acts) {
        this.asking = asking;
        getContent().addClassName("stack");
        if (findings.state() != IndexState.READY) {
            var state = new Paragraph(getTranslation("guidance.ask.state." + findings.state()));
            state.addClassNames("desk-warning", "tone-wait");
            getContent().add(state);
        }
        findings.meant().stream().limit(3).forEach(meant -> getContent().add(new Div(new Span(getTranslation("guidance.find.meant")), new Button(meant, _ -> acts.again(meant)))));
        if (findings.isEmpty() && findings.state() != IndexState.UNAVAILABLE) {
            getContent().add(new EmptyState(Drawing.BOAT, getTranslation("guidance.ask.nothing")), new Paragraph(getTranslation("guidance.find.nothing.help")));
        }
        findings.parts().forEach(part -> getContent().add(part(part, acts)));
        getContent().add(new NextSteps(findings.category().orElse(null)));
    }

    private Section part(Findings.Part part, Acts acts) {
        var list = new OrderedList();
        list.addClassName("search-hits");
        part.hits().forEach(hit -> list.add(item(hit)));
        var section = new Section(new H2(getTranslation("guidance.find.kind." + part.kind())), list);
        if (asking.kind() == null && part.more()) {
            section.add(new Button(getTranslation("guidance.find.more." + part.kind()), _ -> acts.only(part.kind())));
        } else if (asking.kind() != null) {
            var row = new Div();
            row.addClassName("actions");
            if (asking.page() > 1) {
                row.add(new Button(getTranslation("guidance.find.before"), _ -> acts.page(asking.page() - 1)));
            }
            if (part.more()) {
                row.add(new Button(getTranslation("guidance.find.next"), _ -> acts.page(asking.page() + 1)));
            }
            section.add(row);
        }
        return section;
    }

    private ListItem item(Findings.Hit hit) {
        var link = new Anchor(hit.path(), hit.title());
        link.addClassName("search-subject");
        var item = new ListItem(link);
        hit.passages().forEach(passage -> item.add(new Paragraph(Marks.of(passage))));
        var facts = new Div();
        facts.addClassName("search-facts");
        if (hit.validity() != null) {
            facts.add(new Span(getTranslation("guidance.statute.validity." + hit.validity())));
        }
        hit.facts().forEach(fact -> facts.add(new Span(Words.say(getLocale(), fact))));
        if (!hit.why().isEmpty()) {
            facts.add(new Span(getTranslation("guidance.ask.why", hit.why().stream().map(reason -> getTranslation("guidance.ask.why." + reason))
                    .collect(Collectors.joining(getTranslation("guidance.ask.and"))))));
        }
        if (hit.category() != null && hit.path().startsWith("law/")) {
            facts.add(new Anchor(ShellPaths.FILE + "?category=" + hit.category(), getTranslation("guidance.find.file-this")));
        }
        item.add(facts);
        return item;
    }
}
