package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.function.BiConsumer;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.PersonLine;
import org.heshi.portal.matters.Actor;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.mediation.AgentSummary;
import org.heshi.portal.mediation.Agents;
import org.heshi.portal.mediation.PartySummary;
import org.heshi.portal.mediation.Telephones;
import org.jspecify.annotations.Nullable;

/** Who acts for a party, and the ways to entrust somebody and to end it. */
class AgentLines extends Composite<Div> {

    /** What naming and ending need; {@code act} does something and says by its key that it is done. */
    record Deeds(Agents agents, Telephones telephones, Attachments attachments, MatterId matter, BiConsumer<Runnable, String> act) {}

    private static final long serialVersionUID = 1L;
    private static final int MOST = 2;

    private final transient PartySummary party;
    private final transient Deeds deeds;

    /**
     * @param mayName whether the reader is the party itself, or staff who handle the case
     * @param me      the reader, where it is an agent: it may lay down its own mandate
     */
    AgentLines(PartySummary party, Deeds deeds, boolean mayName, @Nullable AgentSummary me) {
        this.party = party;
        this.deeds = deeds;
        getContent().addClassName("agents");
        party.agents().forEach(agent -> getContent().add(line(agent, mayName || me != null && me.id().equals(agent.id()))));
        if (mayName && party.agents().size() < MOST) {
            getContent().add(quiet("mediation.agent.add", () -> AgentDialog.open(this, party, deeds)));
        }
        setVisible(getContent().getComponentCount() > 0);
    }

    private PersonLine line(AgentSummary agent, boolean mayEnd) {
        var name = agent.name() == null ? getTranslation("mediation.agent.nameless") : agent.name();
        var dot = getTranslation("mediation.desk.dot");
        var detail = role(this, Actor.valueOf(party.side().name()), true) + dot + getTranslation("mediation.agent.relation." + agent.relation())
                + dot + getTranslation(agent.signs() ? "mediation.agent.power.signs" : "mediation.agent.power." + agent.power());
        var actions = new ArrayList<Component>();
        if (agent.phone() != null) {
            actions.add(HiddenNumber.phone(this, agent.phone(), name, () -> deeds.telephones().of(deeds.matter(), agent.id())));
        }
        var end = quiet("mediation.agent.end", () -> Confirm.askReason(getTranslation("mediation.agent.end.ask", name),
                getTranslation("mediation.agent.end.text"), getTranslation("mediation.agent.end.reason"), getTranslation("mediation.agent.end"),
                why -> deeds.act().accept(() -> deeds.agents().end(deeds.matter(), agent.id(), why), "mediation.agent.end.done")));
        end.setAriaLabel(getTranslation("mediation.agent.end.ask", name));
        if (mayEnd) {
            actions.add(end);
        }
        return new PersonLine(name, detail, actions.toArray(Component[]::new));
    }

    private Button quiet(String key, Runnable click) {
        var button = new Button(getTranslation(key), _ -> click.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("no-print");
        return button;
    }

    /** In which part somebody acted: as a party, or as agent of one. */
    static String role(Component asker, Actor actor, boolean byAgent) {
        var role = asker.getTranslation("matters.actor." + actor);
        return byAgent ? asker.getTranslation("mediation.agent.of", role) : role;
    }
}
