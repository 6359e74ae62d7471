package org.heshi.portal.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.Moment;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.messaging.MessageState;
import org.heshi.portal.messaging.OutboxEntry;
import org.springframework.data.domain.Pageable;

/** The messages of the outbox, read a page at a time while one scrolls. */
class OutboxGrid extends Composite<Grid<OutboxEntry>> {

    private static final long serialVersionUID = 1L;

    OutboxGrid(Consumer<OutboxEntry> retry) {
        var grid = getContent();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("outbox-grid");
        grid.addComponentColumn(entry -> row(new Moment(entry.queuedAt()), new Span(to(entry)), text(entry), state(entry, retry)))
                .setHeader(row(word("time"), word("to"), word("text"), word("state")));
        grid.setEmptyStateComponent(new EmptyState(Drawing.PAPER, getTranslation("messaging.outbox.empty")));
    }

    /** Side by side at a desk, one below the other on a phone: so the stylesheet decides. */
    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("outbox-row");
        return row;
    }

    private Span word(String part) {
        return new Span(getTranslation("messaging.outbox." + part));
    }

    /** Where the rows come from. */
    @FunctionalInterface
    interface Pages {
        List<OutboxEntry> read(Pageable page);
    }

    void read(Pages pages) {
        getContent().setItemsPageable(pages::read);
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    private static String to(OutboxEntry entry) {
        var phone = entry.delivery().phone();
        return phone == null ? "—" : phone;
    }

    private static Component text(OutboxEntry entry) {
        var text = new Span(entry.text());
        text.addClassName("multiline");
        return text;
    }

    private Component state(OutboxEntry entry, Consumer<OutboxEntry> retry) {
        var delivery = entry.delivery();
        var cell = new Div(new StatusBadge(getTranslation("messaging.state." + delivery.state()), tone(delivery.state())));
        cell.addClassName("outbox-state");
        if (delivery.state() == MessageState.WAITING) {
            cell.add(new Moment(delivery.due()));
        }
        if (delivery.reason() != null) {
            var why = new Span(getTranslation("messaging.reason." + delivery.reason()));
            why.addClassName("quiet");
            cell.add(why);
        }
        if (entry.retryable()) {
            var again = new Button(getTranslation("messaging.outbox.retry"), _ -> retry.accept(entry));
            again.addThemeVariants(ButtonVariant.TERTIARY);
            again.setAriaLabel(getTranslation("messaging.outbox.retry.title", to(entry)));
            cell.add(again);
        }
        return cell;
    }

    private static Tone tone(MessageState state) {
        return switch (state) {
            case SENT, DELIVERED -> Tone.GO;
            case WAITING, SENDING, UNKNOWN -> Tone.WAIT;
            case FAILED -> Tone.ALARM;
            case SUPPRESSED -> Tone.CALM;
        };
    }
}
