package org.heshi.portal.messaging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.messaging.MessagingPaths;
import org.heshi.portal.messaging.OutboxDesk;
import org.heshi.portal.messaging.OutboxEntry;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

@Route(MessagingPaths.OUTBOX)
@Menu(title = "messaging.outbox.title", order = 90)
@PermitAll
@OnDuty(Duty.ADMINISTRATOR)
class OutboxView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OutboxDesk desk;
    private final Div notes = new Div();
    private final Select<OutboxFilter> filter = new Select<>();
    private final OutboxGrid grid = new OutboxGrid(this::retry);

    OutboxView(OutboxDesk desk) {
        this.desk = desk;
        filter.setLabel(getTranslation("messaging.outbox.filter"));
        filter.setItems(OutboxFilter.values());
        filter.setItemLabelGenerator(choice -> getTranslation(choice.key()));
        filter.setValue(OutboxFilter.ALL);
        filter.addValueChangeListener(_ -> grid.refresh());
        grid.read(page -> desk.list(filter.getValue().states(), page));
        notes.addClassName("stack");
        addClassNames("stack");
        add(new PageHeader(getPageTitle(), getTranslation("messaging.outbox.lead"), filter), notes, grid);
        note();
    }

    private void note() {
        notes.removeAll();
        if (desk.isOnlyDesk()) {
            var sentence = new Paragraph(getTranslation("messaging.outbox.desk"));
            sentence.addClassName("hint");
            notes.add(sentence);
        }
        desk.pause().ifPresent(pause -> notes.add(new PauseNote(pause, this::resume)));
    }

    private void resume() {
        desk.resume();
        Toast.done(getTranslation("messaging.outbox.resumed"));
        note();
        grid.refresh();
    }

    private void retry(OutboxEntry entry) {
        Confirm.ask(getTranslation("messaging.outbox.retry.ask"), getTranslation("messaging.outbox.retry.text"),
                getTranslation("messaging.outbox.retry"), () -> {
                    desk.retry(entry.id());
                    Toast.done(getTranslation("messaging.outbox.retried"));
                    grid.refresh();
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messaging.outbox.title");
    }
}
