package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.heshi.portal.kit.ui.LocalWords;
import org.heshi.portal.talk.TalkTask;
import org.heshi.portal.talk.TaskForm;
import org.heshi.portal.talk.TaskHolders;

/** What a task is, for a new one and for one that changes. */
class TaskFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField what = text("talk.task.what", 500);
    private final TextField who = text("talk.task.who", 60);
    private final ComboBox<TaskHolders.Holder> holder = new ComboBox<>(getTranslation("talk.task.holder"));
    private final DatePicker due = LocalWords.day(getTranslation("talk.task.due"));
    private final BigDecimalField planned = new BigDecimalField(getTranslation("talk.task.planned"));
    private final TextField money = text("talk.task.money", 200);

    TaskFields(List<TaskHolders.Holder> holders) {
        holder.setItems(holders);
        holder.setItemLabelGenerator(TaskHolders.Holder::name);
        holder.addClassName("wide");
        holder.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                who.setValue(event.getValue().name());
            }
        });
        addClassNames("stack-tight", "wide");
        add(what, holder, who, due, planned, money);
    }

    TaskFields fill(TalkTask task) {
        what.setValue(task.what());
        who.setValue(task.who());
        due.setValue(task.dueOn());
        planned.setValue(task.planned());
        money.setValue(task.money());
        return this;
    }

    TaskForm form() {
        return new TaskForm(what.getValue(), who.getValue(), due.getValue(), money.getValue(), planned.getValue(), holder.getOptionalValue().map(TaskHolders.Holder::person).orElse(null));
    }

    private TextField text(String key, int length) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(length);
        field.addClassName("wide");
        return field;
    }
}
