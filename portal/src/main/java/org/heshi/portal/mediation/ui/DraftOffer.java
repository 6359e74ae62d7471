package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.heshi.portal.kit.ui.PageHeader;

/** Something was begun and not sent: go on with it, or begin anew. */
class DraftOffer extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    DraftOffer(FileAnswers draft, Runnable goOn, Runnable anew) {
        var begun = draft.subject().isBlank() ? getTranslation("mediation.file.draft.untitled") : draft.subject();
        var on = new Button(getTranslation("mediation.file.draft.go-on"), _ -> goOn.run());
        on.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(on, new Button(getTranslation("mediation.file.draft.anew"), _ -> anew.run()));
        actions.addClassName("actions");
        getContent().addClassNames("column", "stack");
        getContent().add(new PageHeader(getTranslation("mediation.file.draft.title"), getTranslation("mediation.file.draft.text", begun)), actions);
    }
}
