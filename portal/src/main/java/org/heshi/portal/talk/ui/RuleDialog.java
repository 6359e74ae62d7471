package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Objects;
import java.util.function.Consumer;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.talk.DayRule;
import org.heshi.portal.talk.OnDayOff;

/** Settles a village's rule. What was typed stays when it is refused, with the reason. */
class RuleDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final IntegerField day = number("talk.rule.day", 1, 31);
    private final TimePicker hour = new TimePicker(getTranslation("talk.rule.hour"));
    private final IntegerField minutes = number("talk.rule.minutes", 30, 300);
    private final TextField hall = new TextField(getTranslation("talk.rule.hall"));
    private final RadioButtonGroup<OnDayOff> dayOff = new RadioButtonGroup<>(getTranslation("talk.rule.day-off"));
    private final IntegerField seats = number("talk.rule.seats", 5, 2000);
    private final IntegerField quorum = number("talk.rule.quorum", 0, 2000);
    private final Checkbox secret = new Checkbox(getTranslation("talk.rule.secret"));
    private final IntegerField proxies = number("talk.rule.proxies", 0, 3);
    private final Paragraph problem = new Paragraph();

    RuleDialog(String title, DayRule rule, Consumer<DayRule> then) {
        hour.setLocale(java.util.Locale.CHINA);
        hall.addClassName("wide");
        hall.setMaxLength(DayRule.HALL_LENGTH);
        dayOff.setItems(OnDayOff.values());
        dayOff.setItemLabelGenerator(choice -> getTranslation("talk.rule.day-off." + choice));
        problem.getElement().setAttribute("role", "alert");
        fill(rule);
        var numbers = new Div(day, hour, minutes, seats, quorum, proxies);
        numbers.addClassName("talk-numbers");
        var fields = new Div(numbers, hall, dayOff, secret, new Paragraph(getTranslation("talk.rule.follows")), problem);
        fields.addClassName("stack-tight");
        var save = new Button(getTranslation("talk.rule.save"), _ -> save(then));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(title);
        add(fields);
        getFooter().add(new Button(getTranslation("kit.cancel"), _ -> close()), save);
    }

    private void fill(DayRule rule) {
        day.setValue(rule.day());
        hour.setValue(rule.hour());
        minutes.setValue(rule.minutes());
        hall.setValue(rule.hall());
        dayOff.setValue(rule.onDayOff());
        seats.setValue(rule.seats());
        quorum.setValue(rule.quorum());
        secret.setValue(rule.secret());
        proxies.setValue(rule.proxies());
    }

    private void save(Consumer<DayRule> then) {
        try {
            then.accept(new DayRule(of(day), Objects.requireNonNullElse(hour.getValue(), DayRule.CUSTOMARY.hour()), of(minutes), hall.getValue(), dayOff.getValue(),
                    of(seats), of(quorum), secret.getValue(), of(proxies)));
            close();
        } catch (Refused refused) {
            problem.setText(getTranslation(refused.key(), refused.args()));
        }
    }

    private static int of(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), -1);
    }

    private IntegerField number(String key, int least, int most) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }
}
