package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Objects;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.talk.Attendance;
import org.heshi.portal.talk.TalkDayId;

/** Letting somebody in the hall vote for oneself. Who is there by then is read when the visitor looks for them. */
class ProxyCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private transient Map<PersonId, String> others = Map.of();

    ProxyCard(Attendance attendance, TalkDayId day) {
        var who = new ComboBox<PersonId>(getTranslation("talk.proxy.who"));
        who.setItemLabelGenerator(person -> others.getOrDefault(person, ""));
        who.addClassName("wide");
        var give = new Button(getTranslation("talk.proxy.give"), _ -> {
            attendance.entrust(day, Objects.requireNonNull(who.getValue()));
            Toast.done(getTranslation("talk.proxy.done"));
        });
        give.setEnabled(false);
        who.addValueChangeListener(event -> give.setEnabled(event.getValue() != null));
        var look = new Button(getTranslation("talk.proxy.look"));
        var form = new Div(who, give);
        form.addClassName("stack-tight");
        form.setVisible(false);
        look.addClickListener(_ -> {
            others = attendance.mayVoteForMe(day);
            who.setItems(others.keySet());
            form.setVisible(true);
        });
        getContent().add(new SectionCard(getTranslation("talk.proxy.title"), new Paragraph(getTranslation("talk.proxy.text")), look, form));
    }
}
