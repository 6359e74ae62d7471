package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.shell.ShellPaths;
import org.heshi.portal.talk.Appeals;
import org.heshi.portal.talk.Backing;
import org.heshi.portal.talk.Topic;
import org.heshi.portal.talk.TopicDesk;
import org.heshi.portal.talk.TopicState;
import org.springframework.stereotype.Component;

/** What the current visitor may do about a topic. */
@Component
class TopicDeeds {

    private final Backing backing;
    private final Appeals appeals;
    private final TopicDesk desk;
    private final MatterLookup lookup;
    private final TaskParts tasks;
    private final RateCard ratings;
    private final QuarrelCard quarrels;

    TopicDeeds(Backing backing, Appeals appeals, TopicDesk desk, MatterLookup lookup, TaskParts tasks, RateCard ratings, QuarrelCard quarrels) {
        this.backing = backing;
        this.appeals = appeals;
        this.desk = desk;
        this.lookup = lookup;
        this.tasks = tasks;
        this.ratings = ratings;
        this.quarrels = quarrels;
    }

    void show(Div page, Topic topic, Runnable changed) {
        if (topic.state().isPublic() && topic.state() != TopicState.MERGED) {
            page.add(backing(page, topic, changed));
        }
        var sees = Visitor.current() instanceof Visitor.SignedIn && lookup.find(topic.reference()).isPresent();
        var handles = sees && lookup.standing(topic.matter()).handles();
        tasks.show(page, topic, handles, changed);
        ratings.show(page, topic, changed);
        if (sees) {
            appeal(page, topic, changed);
            quarrels.show(page, topic, handles && QuarrelCard.MAY_BE.contains(topic.state()), changed);
        }
        if (handles) {
            staff(page, topic, changed);
        }
    }

    private SectionCard backing(Div page, Topic topic, Runnable changed) {
        var card = new SectionCard(page.getTranslation("talk.back.title"), new Paragraph(page.getTranslation("talk.back.count", topic.supports(), topic.joined())));
        if (!(Visitor.current() instanceof Visitor.SignedIn)) {
            var enter = new Anchor("/" + ShellPaths.SIGN_IN.replaceFirst("^/", ""), page.getTranslation("talk.back.sign-in"));
            enter.setRouterIgnore(true);
            return card.add(enter);
        }
        var mine = backing.mine(topic.matter());
        var row = new Div();
        row.addClassName("actions");
        if (topic.state() == TopicState.OPEN && mine.ofTheVillage()) {
            row.add(mine.supports() ? button(page, "talk.back.take-back", () -> backing.takeBack(topic.matter()), changed)
                    : main(button(page, "talk.back.support", () -> backing.support(topic.matter()), changed)));
        }
        row.add(mine.joined() ? button(page, "talk.back.leave", () -> backing.leave(topic.matter()), changed)
                : button(page, "talk.back.join", () -> backing.join(topic.matter()), changed));
        card.add(row);
        return mine.ofTheVillage() ? card : card.add(new Paragraph(page.getTranslation("talk.back.not-of-village")));
    }

    private void appeal(Div page, Topic topic, Runnable changed) {
        appeals.of(topic.matter()).ifPresent(appeal -> page.add(new SectionCard(page.getTranslation("talk.appeal.title"), new Paragraph(appeal.words()),
                new Paragraph(appeal.answer().map(answer -> page.getTranslation(appeal.upheld() ? "talk.appeal.upheld" : "talk.appeal.overturned", answer))
                        .orElseGet(() -> page.getTranslation("talk.appeal.waiting"))))));
        if (appeals.mayAppeal(topic.matter())) {
            page.add(new Button(page.getTranslation("talk.appeal"), _ -> ask(page, "talk.appeal", words -> appeals.appeal(topic.matter(), words), changed)));
        }
    }

    private void staff(Div page, Topic topic, Runnable changed) {
        MatterId matter = topic.matter();
        var row = new Div();
        row.addClassName("actions");
        switch (topic.state()) {
            case WAITING -> row.add(main(button(page, "talk.desk.open", () -> desk.open(matter), changed)),
                    reason(page, "talk.desk.reject", words -> desk.reject(matter, words), changed));
            case OPEN -> row.add(reason(page, "talk.desk.take-off", words -> desk.reject(matter, words), changed));
            case APPEALED -> row.add(main(reason(page, "talk.desk.overturn", words -> appeals.overturn(matter, words), changed)),
                    reason(page, "talk.desk.uphold", words -> appeals.uphold(matter, words), changed));
            case REJECTED, DECIDED, DOING, DONE, MERGED, WITHDRAWN -> { }
        }
        if (row.getComponentCount() > 0) {
            page.add(new SectionCard(page.getTranslation("talk.desk.deeds"), row));
        }
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
