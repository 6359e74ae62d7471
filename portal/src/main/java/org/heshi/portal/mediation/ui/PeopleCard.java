package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.PersonLine;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.mediation.CaseView;
import org.heshi.portal.mediation.PartySummary;
import org.heshi.portal.mediation.Side;

/** Who is concerned, as far as the reader may know it, and who mediates. */
class PeopleCard extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;

    private final transient CaseView view;
    private final transient CaseDeeds deeds;
    private final transient Runnable refresh;

    PeopleCard(CaseView view, CaseDeeds deeds, Runnable refresh) {
        this.view = view;
        this.deeds = deeds;
        this.refresh = refresh;
    }

    @Override
    protected SectionCard initContent() {
        var card = new SectionCard(getTranslation("mediation.case.people.title"));
        view.parties().forEach(party -> card.add(new PersonLine(name(party), detail(party), identity(party)), agents(party)));
        if (view.party(Side.RESPONDENT).isEmpty()) {
            card.add(quiet("mediation.case.people.no-respondent"));
        }
        view.mediators().forEach(mediator -> card.add(new PersonLine(mediator.name(), getTranslation("matters.actor.MEDIATOR"), recusal(mediator))));
        if (view.mediators().isEmpty() && !view.matter().status().isOver()) {
            card.add(quiet("mediation.case.people.no-mediator"));
        }
        return card;
    }

    private AgentLines agents(PartySummary party) {
        var mine = view.mine();
        return new AgentLines(party, new AgentLines.Deeds(deeds.agents(), deeds.telephones(), deeds.attachments(), view.matter().id(), this::act),
                isMe(party) && !view.matter().status().isOver(), mine == null ? null : mine.agent());
    }

    private boolean isMe(PartySummary party) {
        var mine = view.mine();
        return mine != null && mine.agent() == null && mine.party().id().equals(party.id());
    }

    private void act(Runnable work, String done) {
        work.run();
        Toast.done(getTranslation(done));
        refresh.run();
    }

    private Component[] identity(PartySummary party) {
        if (!isMe(party)) {
            return new Component[0];
        }
        var identity = new Button(getTranslation("mediation.identity.title"),
                _ -> IdentityDialog.own(this, deeds.identities(), view.matter().id(), this::act));
        identity.addThemeVariants(ButtonVariant.TERTIARY);
        return new Component[] {identity};
    }

    private String name(PartySummary party) {
        return party.name() != null ? party.name() : getTranslation("mediation.case.party.nameless." + view.matter().privacy());
    }

    private String detail(PartySummary party) {
        var side = getTranslation("matters.actor." + party.side());
        if (view.mine() != null && view.mine().party().id().equals(party.id())) {
            return getTranslation(view.mine().agent() == null ? "mediation.case.party.you" : "mediation.agent.you", side);
        }
        var seen = party.seenAt() != null ? "seen" : party.invitedAt() != null ? "invited" : "not-invited";
        return party.side() == Side.RESPONDENT ? getTranslation("mediation.case.party." + seen, side) : side;
    }

    private Component[] recusal(CaseView.MediatorSummary mediator) {
        var mine = view.mine();
        if (mine == null || view.matter().status() != MatterStatus.IN_HANDLING) {
            return new Component[0];
        }
        if (mediator.isAskedToLeave()) {
            var waiting = new Span(getTranslation("mediation.case.recusal.waiting"));
            waiting.addClassName("quiet");
            return new Component[] {waiting};
        }
        var ask = new Button(getTranslation("mediation.case.recusal"), _ -> Confirm.askReason(
                getTranslation("mediation.case.recusal.question", mediator.name()), getTranslation("mediation.case.recusal.text"),
                getTranslation("mediation.case.recusal.reason"), getTranslation("mediation.case.recusal"), why -> {
                    deeds.recusals().ask(view.matter().id(), mediator.id(), why);
                    Toast.done(getTranslation("mediation.case.recusal.done"));
                    refresh.run();
                }));
        ask.addThemeVariants(ButtonVariant.TERTIARY);
        return new Component[] {ask};
    }

    private Paragraph quiet(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassName("quiet");
        return words;
    }
}
