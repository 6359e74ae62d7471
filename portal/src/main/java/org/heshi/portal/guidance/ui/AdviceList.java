package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.stream.Collectors;
import org.heshi.portal.guidance.Advice;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.MarkedText;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.shell.ShellPaths;
import org.heshi.search.Found;
import org.heshi.search.Highlight;
import org.heshi.search.IndexState;

/** What was found for a trouble: guides first, then the law's own words, each with the reason; and what one can do next. */
class AdviceList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    AdviceList(Advice advice) {
        getContent().addClassName("stack");
        if (advice.state() != IndexState.READY) {
            var state = new Paragraph(getTranslation("guidance.ask.state." + advice.state()));
            state.addClassNames("desk-warning", "tone-wait");
            getContent().add(state);
        }
        if (advice.isEmpty() && advice.state() != IndexState.UNAVAILABLE) {
            getContent().add(new EmptyState(Drawing.BOAT, getTranslation("guidance.ask.nothing")));
        }
        if (!advice.guides().isEmpty()) {
            var list = new OrderedList();
            list.addClassName("search-hits");
            advice.guides().forEach(guide -> list.add(item(guide)));
            getContent().add(new H2(getTranslation("guidance.ask.guides")), list);
        }
        if (!advice.articles().isEmpty()) {
            var list = new OrderedList();
            list.addClassName("search-hits");
            advice.articles().forEach(article -> list.add(item(article)));
            getContent().add(new H2(getTranslation("guidance.ask.articles")), list);
        }
        getContent().add(next());
    }

    private ListItem item(Advice.Guidance guide) {
        var words = guide.text().in(getLocale());
        var link = new Anchor(GuidancePaths.guide(guide.slug()), words.title());
        link.addClassName("search-subject");
        return new ListItem(link, new Paragraph(words.law().getFirst()), why(guide.reasons()));
    }

    private ListItem item(Advice.Quote article) {
        var link = new Anchor(GuidancePaths.statute(article.statute().id(), article.number()), article.statute().title() + " " + article.label());
        link.addClassName("search-subject");
        var item = new ListItem(link);
        article.passages().forEach(passage -> item.add(new Paragraph(marked(passage))));
        var facts = why(article.reasons());
        facts.addComponentAsFirst(new Span(getTranslation("guidance.statute.validity." + article.statute().validity())));
        item.add(facts);
        return item;
    }

    private Div why(Set<Found.Reason> reasons) {
        var facts = new Div(new Span(getTranslation("guidance.ask.why", reasons.stream().map(reason -> getTranslation("guidance.ask.why." + reason))
                .collect(Collectors.joining(getTranslation("guidance.ask.and"))))));
        facts.addClassName("search-facts");
        return facts;
    }

    private static MarkedText marked(Highlight passage) {
        return new MarkedText(passage.pieces().stream()
                .map(piece -> new MarkedText.Piece(piece.isMatch() ? MarkedText.Mark.FOUND : MarkedText.Mark.PLAIN, piece.text())).toList());
    }

    private SectionCard next() {
        var file = new Anchor(ShellPaths.FILE, getTranslation("guidance.guide.file"));
        file.addClassNames("button-link", "button-link-main");
        var call = new Anchor("tel:12348", getTranslation("guidance.guide.call"));
        call.addClassName("button-link");
        var row = new Div(file, call);
        row.addClassName("actions");
        return new SectionCard(getTranslation("guidance.guide.part.next"), new Paragraph(getTranslation("guidance.guide.no-advice")), row);
    }
}
