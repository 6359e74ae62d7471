package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.shell.SignInLink;
import org.heshi.portal.talk.Appeals;
import org.heshi.portal.talk.Backing;
import org.heshi.portal.talk.Residence;
import org.heshi.portal.talk.Residents;
import org.heshi.portal.talk.Topic;
import org.heshi.portal.talk.TopicDesk;
import org.heshi.portal.talk.TopicState;
import org.springframework.stereotype.Component;

/** What the current visitor may do about a topic. */
@Component
class TopicDeeds {

    private final Backing backing;
    private final Residents residents;
    private final Appeals appeals;
    private final TopicDesk desk;
    private final MatterLookup lookup;
    private final TaskParts tasks;
    private final RateCard ratings;
    private final QuarrelCard quarrels;

    TopicDeeds(Backing backing, Residents residents, Appeals appeals, TopicDesk desk, MatterLookup lookup, TaskParts tasks, RateCard ratings, QuarrelCard quarrels) {
        this.backing = backing;
        this.residents = residents;
        this.appeals = appeals;
        this.desk = desk;
        this.lookup = lookup;
        this.tasks = tasks;
        this.ratings = ratings;
        this.quarrels = quarrels;
    }

    /** Each part is made anew only when what it depends on is another: nobody loses what they type because of somebody else's support. */
    void show(TopicParts parts, Topic topic, Runnable changed) {
        var isSignedIn = Visitor.current() instanceof Visitor.SignedIn;
        var isBacked = topic.state().isPublic() && topic.state() != TopicState.MERGED;
        var mine = isSignedIn && isBacked ? Optional.of(backing.mine(topic.matter())) : Optional.<Backing.Mine>empty();
        parts.backing.show(List.of(topic.state(), topic.supports(), topic.joined(), mine), () -> isBacked ? backing(parts, topic, mine, changed) : new Div());
        var residence = mine.map(Backing.Mine::residence).filter(_ -> topic.state() == TopicState.OPEN).orElse(Residence.ELSEWHERE);
        parts.residence.show(residence, () -> new ResidenceCard(residents, topic.village(), residence));
        var sees = isSignedIn && lookup.find(topic.reference()).isPresent();
        var handles = sees && lookup.standing(topic.matter()).handles();
        tasks.show(parts, topic, handles, changed);
        ratings.show(parts, topic, changed);
        if (sees) {
            appeal(parts, topic, changed);
            quarrels.show(parts.quarrel, topic, handles && QuarrelCard.MAY_BE.contains(topic.state()), changed);
        }
        parts.staff.show(List.of(handles, topic.state()), () -> handles ? staff(parts, topic, changed) : new Div());
    }

    private SectionCard backing(Div page, Topic topic, Optional<Backing.Mine> visitor, Runnable changed) {
        var card = new SectionCard(page.getTranslation("talk.back.title"), new Paragraph(page.getTranslation("talk.back.count", topic.supports(), topic.joined())));
        if (visitor.isEmpty()) {
            return card.add(new SignInLink(page.getTranslation("talk.back.sign-in")));
        }
        var mine = visitor.get();
        var row = new Div();
        row.addClassName("actions");
        if (topic.state() == TopicState.OPEN && mine.residence() == Residence.CONFIRMED) {
            row.add(mine.supports() ? button(page, "talk.back.take-back", () -> backing.takeBack(topic.matter()), changed)
                    : main(button(page, "talk.back.support", () -> backing.support(topic.matter()), changed)));
        }
        row.add(mine.joined() ? button(page, "talk.back.leave", () -> backing.leave(topic.matter()), changed)
                : button(page, "talk.back.join", () -> backing.join(topic.matter()), changed));
        card.add(row);
        return mine.residence() == Residence.ELSEWHERE ? card.add(new Paragraph(page.getTranslation("talk.back.not-of-village"))) : card;
    }

    private void appeal(TopicParts parts, Topic topic, Runnable changed) {
        var made = appeals.of(topic.matter());
        var may = appeals.mayAppeal(topic.matter());
        parts.appeal.show(List.of(made, may), () -> {
            var page = new Div();
            page.addClassName("stack");
            made.ifPresent(appeal -> page.add(new SectionCard(page.getTranslation("talk.appeal.title"), new Paragraph(appeal.words()),
                    new Paragraph(appeal.answer().map(answer -> page.getTranslation(appeal.upheld() ? "talk.appeal.upheld" : "talk.appeal.overturned", answer))
                            .orElseGet(() -> page.getTranslation("talk.appeal.waiting"))))));
            if (may) {
                page.add(new Button(page.getTranslation("talk.appeal"), _ -> ask(page, "talk.appeal", words -> appeals.appeal(topic.matter(), words), changed)));
            }
            return page;
        });
    }

    private Div staff(Div page, Topic topic, Runnable changed) {
        MatterId matter = topic.matter();
        var row = new Div();
        row.addClassName("actions");
        switch (topic.state()) {
            case WAITING -> row.add(main(button(page, "talk.desk.open", () -> desk.open(matter), changed)),
                    reason(page, "talk.desk.reject", words -> desk.reject(matter, words), changed));
            case OPEN -> {
                if (desk.cameUp(matter)) {
                    row.add(main(new Button(page.getTranslation("talk.desk.settle"), _ -> Confirm.askReason(page.getTranslation("talk.desk.settle"), page.getTranslation("talk.desk.settle.then"),
                            page.getTranslation("talk.desk.settle.words"), page.getTranslation("talk.desk.settle"), words -> {
                                desk.settle(matter, words);
                                changed.run();
                            }))));
                }
                row.add(reason(page, "talk.desk.take-off", words -> desk.reject(matter, words), changed));
            }
            case APPEALED -> row.add(main(reason(page, "talk.desk.overturn", words -> appeals.overturn(matter, words), changed)),
                    reason(page, "talk.desk.uphold", words -> appeals.uphold(matter, words), changed));
            case REJECTED, DECIDED, DOING, DONE, MERGED, WITHDRAWN -> { }
        }
        return row.getComponentCount() == 0 ? new Div() : new Div(new SectionCard(page.getTranslation("talk.desk.deeds"), row));
    }

    private static Button reason(Div page, String key, java.util.function.Consumer<String> deed, Runnable changed) {
        return new Button(page.getTranslation(key), _ -> ask(page, key, deed, changed));
    }

    private static void ask(Div page, String key, java.util.function.Consumer<String> deed, Runnable changed) {
        Confirm.askReason(page.getTranslation(key), page.getTranslation(key + ".then"), page.getTranslation("talk.reason"), page.getTranslation(key), words -> {
            deed.accept(words);
            changed.run();
        });
    }

    private static Button button(Div page, String key, Runnable deed, Runnable changed) {
        return new Button(page.getTranslation(key), _ -> {
            deed.run();
            changed.run();
        });
    }

    private static Button main(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
