package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.MarkedText;
import org.heshi.portal.kit.ui.MarkedText.Mark;
import org.heshi.portal.kit.ui.MarkedText.Piece;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.matters.MatterFound;
import org.heshi.search.Highlight;
import org.heshi.search.IndexState;
import org.jspecify.annotations.Nullable;

/** What was found, a page at a time, with the words marked; and what to make of it while the index is not ready. */
class SearchHits extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient DeskRows rows;

    SearchHits(DeskRows rows) {
        this.rows = rows;
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void show(SearchAddress asked, @Nullable MatterFound found, int size) {
        getContent().removeAll();
        if (found == null) {
            return;
        }
        if (found.state() != IndexState.READY) {
            var state = new Paragraph(getTranslation("mediation.search.state." + found.state()));
            state.addClassNames("desk-warning", "tone-wait");
            getContent().add(state);
        }
        if (found.hits().isEmpty()) {
            if (found.state() != IndexState.UNAVAILABLE) {
                getContent().add(new EmptyState(Drawing.BOAT, getTranslation("mediation.search.none", asked.words())));
            }
            return;
        }
        getContent().add(new H2(getTranslation("mediation.search.found", found.total())));
        var list = new OrderedList();
        list.addClassName("search-hits");
        found.hits().forEach(hit -> list.add(item(hit)));
        getContent().add(list, pages(asked, found.total(), size));
    }

    private ListItem item(MatterFound.Hit hit) {
        var matter = hit.matter();
        var link = new Anchor(SearchView.path(hit), "");
        link.addClassName("search-subject");
        if (hit.subject().isEmpty()) {
            link.setText(matter.subject());
        }
        hit.subject().forEach(passage -> link.add(marked(passage)));
        var facts = new Div(new StatusBadge(getTranslation("matters.status." + matter.status()), DeskRows.tone(matter.status())),
                new Span(matter.reference().shown()), new Span(rows.category(matter, getLocale())), new Span(rows.place(matter, getLocale())),
                new Span(rows.due(matter, getLocale()).words()));
        facts.addClassName("search-facts");
        var item = new ListItem(link, facts);
        hit.passages().forEach(passage -> item.add(new Paragraph(marked(passage))));
        return item;
    }

    private static MarkedText marked(Highlight passage) {
        return new MarkedText(passage.pieces().stream().map(piece -> new Piece(piece.isMatch() ? Mark.FOUND : Mark.PLAIN, piece.text())).toList());
    }

    private Component pages(SearchAddress asked, long total, int size) {
        var row = new Div();
        row.addClassName("actions");
        if (asked.page() > 1) {
            row.add(link(asked.page(asked.page() - 1), "mediation.search.before"));
        }
        if ((long) asked.page() * size < total) {
            row.add(link(asked.page(asked.page() + 1), "mediation.search.next"));
        }
        if (total > size) {
            row.add(new Span(getTranslation("mediation.search.page", asked.page(), (total + size - 1) / size)));
        }
        return row;
    }

    private Anchor link(SearchAddress to, String key) {
        var link = new Anchor(to.href(), getTranslation(key));
        link.addClassName("button-link");
        return link;
    }
}
