package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.AgendaItem;
import org.heshi.portal.talk.Choice;
import org.heshi.portal.talk.Decisions;
import org.heshi.portal.talk.Outcome;
import org.heshi.portal.talk.Proposal;
import org.heshi.portal.talk.Proposals;
import org.heshi.portal.talk.TalkDayId;
import org.heshi.portal.talk.TalkDaySummary;
import org.heshi.portal.talk.Votes;
import org.heshi.portal.talk.Way;
import org.springframework.stereotype.Component;

/** Putting a decision to the vote, and saying what came of the topic. */
@Component
class VoteParts {

    private final Proposals proposals;
    private final Votes votes;
    private final Decisions decisions;

    VoteParts(Proposals proposals, Votes votes, Decisions decisions) {
        this.proposals = proposals;
        this.votes = votes;
        this.decisions = decisions;
    }

    List<Proposal> of(TalkDayId day) {
        return votes.of(day);
    }

    SectionCard card(Div page, TalkDaySummary day, AgendaItem item, Runnable changed) {
        var card = new SectionCard(page.getTranslation("talk.host.vote"));
        var ours = votes.of(day.id()).stream().filter(proposal -> proposal.topic().equals(item.topic().matter())).toList();
        ours.forEach(proposal -> card.add(shown(page, day, proposal, changed)));
        if (item.outcome() == null && ours.stream().noneMatch(Proposal::isOpen)) {
            card.add(propose(page, day, item, changed), outcomes(page, day, item, changed));
        }
        return card;
    }

    private Div shown(Div page, TalkDaySummary day, Proposal proposal, Runnable changed) {
        var box = new Div(new Paragraph(proposal.words()));
        box.addClassName("agreement-words");
        if (!proposal.isOpen()) {
            box.add(new Paragraph(page.getTranslation("talk.vote.result", proposal.votes(Choice.YES), proposal.votes(Choice.NO), proposal.votes(Choice.ABSTAIN))));
        } else if (proposal.way() == Way.HANDS) {
            var counted = Stream.of(Choice.values()).map(choice -> new IntegerField(page.getTranslation("talk.choice." + choice))).toList();
            counted.forEach(field -> field.setValue(0));
            var row = new Div();
            row.addClassName("talk-numbers");
            counted.forEach(row::add);
            box.add(row, main(new Button(page.getTranslation("talk.host.counted"), _ -> {
                proposals.hands(day.id(), proposal.id(), number(counted.get(0)), number(counted.get(1)), number(counted.get(2)));
                changed.run();
            })));
        } else {
            box.add(new Paragraph(page.getTranslation("talk.vote.voted", proposal.voted())), main(new Button(page.getTranslation("talk.host.end-vote"), _ -> {
                proposals.close(day.id(), proposal.id());
                changed.run();
            })));
        }
        return box;
    }

    private Div propose(Div page, TalkDaySummary day, AgendaItem item, Runnable changed) {
        var words = new TextArea(page.getTranslation("talk.host.propose"));
        words.setMaxLength(Proposals.LENGTH);
        words.addClassName("wide");
        var row = new Div(main(new Button(page.getTranslation("talk.host.by-phone"), _ -> {
            proposals.propose(day.id(), item.topic().matter(), words.getValue(), true);
            changed.run();
        })), new Button(page.getTranslation("talk.host.by-hands"), _ -> {
            proposals.propose(day.id(), item.topic().matter(), words.getValue(), false);
            changed.run();
        }));
        row.addClassName("actions");
        var box = new Div(words, row);
        box.addClassName("stack-tight");
        return box;
    }

    private Div outcomes(Div page, TalkDaySummary day, AgendaItem item, Runnable changed) {
        var row = new Div();
        row.addClassName("actions");
        for (var outcome : Outcome.values()) {
            var key = "talk.host.outcome." + outcome;
            row.add(new Button(page.getTranslation(key), _ -> Confirm.askReason(page.getTranslation(key), page.getTranslation(key + ".then"), page.getTranslation(key + ".words"),
                    page.getTranslation(key), words -> {
                        decisions.decide(day.id(), item.topic().matter(), outcome, words);
                        changed.run();
                    })));
        }
        return row;
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private static Button main(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
