package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.mediation.CaseView.MediatorSummary;
import org.heshi.portal.mediation.Recusals;
import org.heshi.portal.mediation.StaffCase;

/** A request for another mediator, to be granted or refused by the office. */
class DeskRecusal extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    DeskRecusal(DeskTools tools, DeskActs page, StaffCase opened, Recusals.Asked asked) {
        var id = opened.view().matter().id();
        var name = opened.view().mediators().stream().filter(one -> one.id().equals(asked.mediator())).map(MediatorSummary::name)
                .findFirst().orElse("");
        var grant = new Button(getTranslation("mediation.desk.recusal.grant"), _ -> Confirm.ask(
                getTranslation("mediation.desk.recusal.grant.ask", name), getTranslation("mediation.desk.recusal.grant.then", name),
                getTranslation("mediation.desk.recusal.grant"),
                () -> page.act(() -> tools.recusals().decide(id, asked.id(), true), "mediation.desk.recusal.done")));
        var refuse = new Button(getTranslation("mediation.desk.recusal.refuse"), _ -> Confirm.ask(
                getTranslation("mediation.desk.recusal.refuse.ask", name), getTranslation("mediation.desk.recusal.refuse.then", name),
                getTranslation("mediation.desk.recusal.refuse"),
                () -> page.act(() -> tools.recusals().decide(id, asked.id(), false), "mediation.desk.recusal.done")));
        var row = new Div(grant, refuse);
        row.addClassName("actions");
        getContent().addClassNames("desk-request", "tone-wait");
        getContent().add(new Paragraph(getTranslation("mediation.desk.recusal", name, asked.reason())), row);
    }
}
