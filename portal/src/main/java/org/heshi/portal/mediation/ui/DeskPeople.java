package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.PersonLine;
import org.heshi.portal.mediation.PartySummary;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.mediation.StaffCase;

/** The two sides: who they are, how to reach them, and whether they have come in. */
class DeskPeople extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient DeskTools tools;
    private final transient DeskActs page;

    DeskPeople(DeskTools tools, DeskActs page, StaffCase opened) {
        this.tools = tools;
        this.page = page;
        opened.view().parties().forEach(party -> getContent().add(line(opened, party), new AgentLines(party,
                new AgentLines.Deeds(tools.agents(), tools.telephones(), tools.attachments(), opened.view().matter().id(), page::act),
                opened.handles() && !opened.view().matter().status().isOver(), null)));
        if (opened.party(Side.RESPONDENT).isEmpty()) {
            getContent().add(new PersonLine(getTranslation("mediation.desk.party.unknown"), getTranslation("matters.actor.RESPONDENT"),
                    opened.handles() && !opened.view().matter().status().isOver()
                            ? new Component[] {quiet("mediation.desk.name", () -> DeskInvite.name(this, tools, page, opened.view().matter().id()))}
                            : new Component[0]));
        }
    }

    private PersonLine line(StaffCase opened, PartySummary party) {
        var actions = new ArrayList<Component>();
        if (party.phone() != null) {
            actions.add(HiddenNumber.phone(this, party.phone(), DeskActs.name(this, party), () -> tools.telephones().of(opened.view().matter().id(), party.id())));
        }
        if (opened.handles() && !opened.view().matter().status().isOver()) {
            actions.add(quiet(party.phone() == null ? "mediation.desk.phone.add" : "mediation.desk.phone.change",
                    () -> DeskInvite.phone(this, tools, page, opened.view().matter().id(), party)));
            if (!party.hasAccount()) {
                actions.add(quiet("mediation.desk.code", () -> DeskInvite.handOver(this, tools, page, opened, party)));
            }
        }
        if (opened.handles()) {
            actions.add(quiet("mediation.identity.title", () -> IdentityDialog.of(this, tools.identities(), opened.view().matter().id(), party, page::act)));
        }
        var detail = getTranslation("matters.actor." + party.side()) + getTranslation("mediation.desk.dot") + state(party);
        return new PersonLine(DeskActs.name(this, party), detail, actions.toArray(Component[]::new));
    }

    private String state(PartySummary party) {
        if (party.locked()) {
            return getTranslation("mediation.desk.party.locked");
        }
        if (party.confirmedAt() != null) {
            return getTranslation("mediation.desk.party.confirmed", Dates.say(getLocale(), party.confirmedAt()));
        }
        if (party.hasAccount()) {
            return getTranslation("mediation.desk.party.account");
        }
        if (party.seenAt() != null) {
            return getTranslation("mediation.desk.party.seen", Dates.say(getLocale(), party.seenAt()));
        }
        return party.invitedAt() == null ? getTranslation(party.hasCode() ? "mediation.desk.party.code" : "mediation.desk.party.not-invited")
                : getTranslation("mediation.desk.party.invited", Dates.say(getLocale(), party.invitedAt()));
    }

    private Button quiet(String key, Runnable click) {
        var button = new Button(getTranslation(key), _ -> click.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("no-print");
        return button;
    }
}
