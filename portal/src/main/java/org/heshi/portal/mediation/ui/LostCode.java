package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.matters.Reference;

/** A new code for whoever lost it. The answer is the same whether the phone belongs to the case or not. */
class LostCode extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    LostCode(Supplier<Optional<Reference>> number, BiConsumer<Reference, PhoneNumber> request) {
        var phone = PersonFields.phoneField();
        phone.setLabel(getTranslation("mediation.follow.lost.phone"));
        phone.setAutocomplete(Autocomplete.TEL);
        var answer = new Paragraph();
        answer.getElement().setAttribute("role", "status");
        var send = new Button(getTranslation("mediation.follow.lost.send"), _ -> number.get().ifPresent(reference -> {
            if (isPhone(phone)) {
                request.accept(reference, new PhoneNumber(phone.getValue()));
                answer.setText(getTranslation("mediation.follow.lost.sent"));
            }
        }));
        var box = new Div(new Paragraph(getTranslation("mediation.follow.lost.text")), phone, send, answer,
                new Paragraph(getTranslation("mediation.follow.lost.no-phone")));
        box.addClassName("stack");
        getContent().setSummaryText(getTranslation("mediation.follow.lost"));
        getContent().add(box);
    }

    private static boolean isPhone(TextField phone) {
        return FollowFields.mark(phone, new Complaints().value(phone, () -> new PhoneNumber(phone.getValue())).list());
    }
}
