package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.heshi.portal.kit.ui.Drawing;

/** Prints the page as it stands. */
class PrintButton extends Composite<Button> {

    private static final long serialVersionUID = 1L;

    PrintButton() {
        getContent().setText(getTranslation("kit.print"));
        getContent().setIcon(Drawing.PRINT.show());
        getContent().addThemeVariants(ButtonVariant.PRIMARY);
        getContent().getElement().executeJs("this.addEventListener('click', () => window.print())");
    }
}
