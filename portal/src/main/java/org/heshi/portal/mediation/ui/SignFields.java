package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.heshi.portal.documents.AgreementDetail;
import org.heshi.portal.documents.Signing;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.ui.StepForm.Problem;

/** Confirms an agreement in two steps: a code to one's own telephone, and the code typed in here. */
class SignFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient AgreementDetail agreement;
    private final transient Signing signing;
    private final transient Runnable signed;
    private final Paragraph sent = new Paragraph();
    private final TextField code = new TextField();
    private final Button confirm;
    private final Button ask;

    SignFields(AgreementDetail agreement, Signing signing, Runnable signed) {
        this.agreement = agreement;
        this.signing = signing;
        this.signed = signed;
        ask = new Button(getTranslation("mediation.case.sign.ask"), _ -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        confirm = new Button(getTranslation("mediation.case.sign.confirm"), _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        code.setLabel(getTranslation("mediation.case.sign.code"));
        code.setMaxLength(12);
        code.addClassName("number-field");
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.addAttachListener(_ -> code.getElement().executeJs("this.inputElement?.setAttribute('inputmode', 'numeric')"));
        sent.getElement().setAttribute("role", "status");
        code.setVisible(false);
        confirm.setVisible(false);
        var row = new Div(confirm, ask);
        row.addClassName("actions");
        getContent().addClassNames("stack", "sign");
        getContent().add(new H3(getTranslation("mediation.case.sign.title")), new Paragraph(getTranslation("mediation.case.sign.text")), sent, code, row);
    }

    private void ask() {
        sent.setText(getTranslation("mediation.case.sign.sent", signing.requestCode(agreement.id())));
        ask.setText(getTranslation("mediation.case.sign.again"));
        ask.removeThemeVariants(ButtonVariant.PRIMARY);
        code.setVisible(true);
        confirm.setVisible(true);
        code.focus();
    }

    private void confirm() {
        var digits = FollowFields.digits(code.getValue());
        if (FollowFields.mark(code, new Complaints().when(!digits.matches("\\d{6}"), code, "mediation.case.sign.invalid").list())) {
            try {
                signing.confirm(agreement.id(), agreement.latest().number(), digits);
                signed.run();
            } catch (Refused refused) {
                FollowFields.mark(code, List.of(new Problem(getTranslation(refused.key(), refused.args()), code)));
            }
        }
    }
}
