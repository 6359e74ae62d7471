package org.heshi.portal.messaging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.messaging.CarrierPause;

/** Says loudly that nothing is being sent, why, and until when. */
class PauseNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    PauseNote(CarrierPause pause, Runnable resume) {
        getContent().addClassName("problems");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(new Paragraph(getTranslation("messaging.outbox.pause." + pause.reason(), Dates.say(getLocale(), pause.until()))),
                new Button(getTranslation("messaging.outbox.resume"), _ -> resume.run()));
    }
}
