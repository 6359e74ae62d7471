package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.heshi.portal.kit.ui.SummaryList;
import org.heshi.portal.staff.StaffAccounts;

/** Shows a password that serves once, once: it is nowhere to be found afterwards. */
class PasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    PasswordDialog(StaffAccounts.Opened opened) {
        var close = new Button(getTranslation("staff.password.noted"), _ -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(getTranslation("staff.password.title"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        add(new SummaryList().row(getTranslation("staff.open.username"), opened.username())
                .row(getTranslation("staff.password.label"), opened.password().spoken()), new Paragraph(getTranslation("staff.password.once")));
        getFooter().add(close);
    }
}
