package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.talk.Seats;
import org.heshi.portal.talk.TalkDayId;

/** Saying that one comes, with how many and what they need. What is typed stays while others register. */
class SeatCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Seats seats;
    private final transient TalkDayId day;
    private final Paragraph taken = new Paragraph();
    private final IntegerField number = new IntegerField(getTranslation("talk.seat.number"));
    private final TextField needs = new TextField(getTranslation("talk.seat.needs"));
    private final Button come = new Button("", _ -> register());
    private final Button cancel = new Button(getTranslation("talk.seat.cancel"), _ -> cancel());

    SeatCard(Seats seats, TalkDayId day) {
        this.seats = seats;
        this.day = day;
        number.setMin(1);
        number.setMax(5);
        number.setStepButtonsVisible(true);
        needs.setHelperText(getTranslation("talk.seat.needs.help"));
        needs.setMaxLength(200);
        needs.addClassName("wide");
        come.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(come, cancel);
        row.addClassName("actions");
        getContent().add(new SectionCard(getTranslation("talk.seat.title"), taken, number, needs, row));
        mine();
    }

    void taken(int all) {
        taken.setText(getTranslation("talk.seat.taken", all));
    }

    private void mine() {
        var mine = seats.mine(day);
        number.setValue(mine.map(Seats.Seat::seats).orElse(1));
        needs.setValue(mine.map(Seats.Seat::needs).orElse(""));
        come.setText(getTranslation(mine.isEmpty() ? "talk.seat.come" : "talk.seat.change"));
        cancel.setVisible(mine.isPresent());
    }

    private void register() {
        seats.register(day, Objects.requireNonNullElse(number.getValue(), 0), needs.getValue());
        Toast.done(getTranslation("talk.seat.done"));
        mine();
    }

    private void cancel() {
        seats.cancel(day);
        mine();
    }
}
