package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.talk.Choice;
import org.heshi.portal.talk.Proposal;
import org.heshi.portal.talk.Way;

/** A proposal: while it is open a way to vote, then what came of it. */
class BallotCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph voted = new Paragraph();

    /** For those who only look on. */
    BallotCard(Proposal proposal) {
        this(proposal, false, false, List.of(), _ -> { });
        count(proposal);
    }

    /** @param others for whom else the vote counts */
    BallotCard(Proposal proposal, boolean mayVote, boolean hasVoted, List<String> others, Consumer<Choice> vote) {
        var words = new Paragraph(proposal.words());
        words.addClassName("talk-proposal");
        var card = new SectionCard(getTranslation(proposal.isOpen() ? "talk.vote.open" : "talk.vote.closed"), words,
                new Paragraph(getTranslation("talk.vote.way." + proposal.way())));
        getContent().add(card);
        if (!proposal.isOpen()) {
            card.add(new StatusBadge(getTranslation(proposal.isCarried() ? "talk.vote.carried" : "talk.vote.lost"), proposal.isCarried() ? Tone.GO : Tone.CALM),
                    new Paragraph(getTranslation("talk.vote.result", proposal.votes(Choice.YES), proposal.votes(Choice.NO), proposal.votes(Choice.ABSTAIN))));
        } else if (proposal.way() != Way.HANDS) {
            card.add(voted);
            ballot(card, mayVote, hasVoted, others, vote);
        }
    }

    /** How many have voted by now; nothing else of an open vote changes. */
    void count(Proposal proposal) {
        voted.setText(getTranslation("talk.vote.voted", proposal.voted()));
    }

    private void ballot(SectionCard card, boolean mayVote, boolean hasVoted, List<String> others, Consumer<Choice> vote) {
        if (!mayVote) {
            card.add(new Paragraph(getTranslation("talk.vote.villagers")));
        } else if (hasVoted) {
            card.add(new Paragraph(getTranslation("talk.vote.done")));
        } else {
            var row = new Div();
            row.addClassName("actions");
            for (var choice : Choice.values()) {
                var label = getTranslation("talk.choice." + choice);
                row.add(new Button(label, _ -> Confirm.ask(getTranslation("talk.vote.sure", label), getTranslation("talk.vote.once"), label, () -> vote.accept(choice))));
            }
            if (!others.isEmpty()) {
                card.add(new Paragraph(getTranslation("talk.vote.for-others", String.join(getTranslation("kit.hearing.and"), others))));
            }
            card.add(row);
        }
    }
}
