package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.heshi.portal.kit.ui.SummaryList;
import org.heshi.portal.mediation.MediationPaths;
import org.heshi.portal.mediation.PartySummary;
import org.heshi.portal.mediation.StaffCase;

/** A fresh code to be handed over with the letter. It is nowhere else: once this is left it cannot be seen again. */
class DeskLetter extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    DeskLetter(StaffCase opened, PartySummary party, String code, DeskActs page) {
        var reference = opened.view().matter().reference();
        var secret = new Span(code);
        secret.addClassName("desk-code");
        var note = new Paragraph(getTranslation("mediation.desk.letter.once"));
        note.addClassNames("desk-warning", "tone-wait");
        var print = new Anchor(MediationPaths.invitation(reference, party.id()), getTranslation("mediation.desk.letter.print"), AnchorTarget.BLANK);
        print.addClassName("button-link");
        var back = new Button(getTranslation("mediation.desk.letter.back"), _ -> {
            removeFromParent();
            page.whole();
        });
        var row = new Div(print, back);
        row.addClassName("actions");
        getContent().addClassNames("desk-letter", "card");
        getContent().add(new H2(getTranslation("mediation.desk.letter.title", DeskActs.name(this, party))), note,
                new SummaryList().row(getTranslation("mediation.desk.letter.number"), reference.shown())
                        .row(getTranslation("mediation.desk.letter.code"), secret, null), row);
    }
}
