package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.matters.DeskTab;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterRow;
import org.jspecify.annotations.Nullable;

/** One pile, read a piece at a time while one scrolls; the arrow keys move, Enter opens. */
class DeskList extends Composite<Grid<MatterRow>> {

    private static final long serialVersionUID = 1L;

    private static final String ROW = """
            <div class="desk-row">
                <span class="desk-subject">${item.subject}</span>
                <span class="desk-due ${item.tone}">${item.due}</span>
                <span class="desk-facts"><span class="desk-number">${item.number}</span><span>${item.category}</span><span>${item.place}</span>\
            <span class="desk-urged" ?hidden="${!item.urged}">${item.urged}</span>\
            <span class="badge ${item.statusTone}" ?hidden="${!item.status}">${item.status}</span></span>
            </div>""";

    private final transient DeskRows rows;
    private transient @Nullable DeskAddress shown;
    private transient @Nullable MatterRow focused;

    DeskList(MatterLookup lookup, DeskRows rows, Consumer<MatterRow> open) {
        this.rows = rows;
        var grid = getContent();
        grid.addClassName("desk-list");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setProperty("accessibleName", getTranslation("mediation.desk.list"));
        grid.addColumn(row()).setKey("matter");
        grid.setPartNameGenerator(row -> shown != null && row.reference().equals(shown.opened()) ? "chosen" : null);
        grid.setItems(query -> shown == null ? Stream.<MatterRow>empty().skip(query.getOffset() + (long) query.getLimit())
                : lookup.desk(Objects.requireNonNullElse(shown.pile(), DeskTab.ALL), shown.category(), query.getOffset(), query.getLimit()).stream());
        grid.addItemClickListener(event -> open.accept(event.getItem()));
        grid.addCellFocusListener(event -> focused = event.getItem().orElse(null));
        Shortcuts.addShortcutListener(grid, () -> {
            if (focused != null) {
                open.accept(focused);
            }
        }, Key.ENTER).listenOn(grid);
    }

    /** Shows another pile, or only marks another case of the same. */
    void show(DeskAddress address) {
        var before = shown;
        shown = address;
        if (before == null || before.pile() != address.pile()) {
            getContent().setEmptyStateComponent(new EmptyState(Drawing.PAPER, getTranslation("mediation.desk.empty." + address.pile())));
        }
        if (!address.equals(before)) {
            refresh();
        }
        if (before != null && before.pile() != address.pile()) {
            getContent().scrollToStart();
        }
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    private Renderer<MatterRow> row() {
        var locale = getLocale();
        return LitRenderer.<MatterRow>of(ROW)
                .withProperty("subject", MatterRow::subject)
                .withProperty("number", row -> row.reference().shown())
                .withProperty("category", row -> rows.category(row, locale))
                .withProperty("place", row -> rows.place(row, locale))
                .withProperty("status", row -> isMixed() ? getTranslation("matters.status." + row.status()) : "")
                .withProperty("statusTone", row -> css(DeskRows.tone(row.status())))
                .withProperty("due", row -> rows.due(row, locale).words())
                .withProperty("tone", row -> css(rows.due(row, locale).tone()))
                .withProperty("urged", row -> row.urged() && !row.status().isOver() ? getTranslation("mediation.desk.urged") : "");
    }

    /** The other piles hold one status each and are named after it. */
    private boolean isMixed() {
        return shown != null && (shown.pile() == DeskTab.ALL || shown.pile() == DeskTab.MINE);
    }

    private static String css(Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }
}
