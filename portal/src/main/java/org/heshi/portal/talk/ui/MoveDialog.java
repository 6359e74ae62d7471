package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.ui.LocalWords;
import org.heshi.portal.talk.DayRule;
import org.heshi.portal.talk.TalkDaySummary;
import org.jspecify.annotations.Nullable;

/** Puts an evening on another day. What was typed stays when it is refused, with the reason. */
class MoveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    @FunctionalInterface
    interface Mover {

        void move(@Nullable LocalDate to, @Nullable LocalTime hour, String hall, String why);
    }

    private final DatePicker to = LocalWords.day(getTranslation("talk.change.to"));
    private final TimePicker hour = new TimePicker(getTranslation("talk.rule.hour"));
    private final TextField hall = new TextField(getTranslation("talk.rule.hall"));
    private final TextArea why = new TextArea(getTranslation("talk.change.move.why"));
    private final Paragraph problem = new Paragraph();

    MoveDialog(TalkDaySummary day, Mover mover) {
        to.setValue(day.day());
        hour.setLocale(Locale.CHINA);
        hour.setValue(day.start().atZone(Dates.ZONE).toLocalTime());
        hall.setMaxLength(DayRule.HALL_LENGTH);
        hall.setValue(day.hall());
        hall.addClassName("wide");
        why.setMaxLength(500);
        why.addClassName("wide");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        var when = new Div(to, hour);
        when.addClassName("talk-numbers");
        var fields = new Div(new Paragraph(getTranslation("talk.change.move.then")), when, hall, why, problem);
        fields.addClassName("stack-tight");
        var move = new Button(getTranslation("talk.change.move"), _ -> move(mover));
        move.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(getTranslation("talk.change.move"));
        add(fields);
        getFooter().add(new Button(getTranslation("kit.cancel"), _ -> close()), move);
    }

    private void move(Mover mover) {
        try {
            mover.move(to.getValue(), hour.getValue(), hall.getValue(), why.getValue());
            close();
        } catch (Refused refused) {
            problem.setText(getTranslation(refused.key(), refused.args()));
        }
    }
}
