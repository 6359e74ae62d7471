package org.heshi.portal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.Moment;
import org.heshi.portal.privacy.AuditLine;
import org.springframework.data.domain.Pageable;

/** The deeds, read a page at a time while one scrolls. */
class AuditGrid extends Composite<Grid<AuditLine>> {

    private static final long serialVersionUID = 1L;

    AuditGrid() {
        var grid = getContent();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("audit-grid");
        grid.addComponentColumn(line -> row(new Moment(line.entry().at()), new Span(who(line)), what(line), where(line)))
                .setHeader(row(word("when"), word("who"), word("what"), word("case")));
        grid.setEmptyStateComponent(new EmptyState(Drawing.PAPER, getTranslation("privacy.audit.empty")));
    }

    /** Where the rows come from. */
    @FunctionalInterface
    interface Pages {
        List<AuditLine> read(Pageable page);
    }

    void read(Pages pages) {
        getContent().setItemsPageable(pages::read);
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("audit-row");
        return row;
    }

    private Span word(String part) {
        return new Span(getTranslation("privacy.audit." + part));
    }

    private String who(AuditLine line) {
        return line.actor() != null ? line.actor() : getTranslation("audit.actor." + line.entry().kind());
    }

    private Span what(AuditLine line) {
        return new Span(line.said(getLocale()));
    }

    private static Component where(AuditLine line) {
        return line.reference() == null ? new Span("—") : new Span(line.reference().shown());
    }
}
