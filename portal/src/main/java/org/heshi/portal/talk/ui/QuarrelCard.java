package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.shell.ShellPaths;
import org.heshi.portal.talk.Quarrels;
import org.heshi.portal.talk.Topic;
import org.heshi.portal.talk.TopicState;
import org.springframework.stereotype.Component;

/** The way from a topic into mediation, which only its raiser goes. */
@Component
class QuarrelCard {

    static final Set<TopicState> MAY_BE = EnumSet.of(TopicState.WAITING, TopicState.OPEN, TopicState.REJECTED);

    private final Quarrels quarrels;

    QuarrelCard(Quarrels quarrels) {
        this.quarrels = quarrels;
    }

    void show(Part part, Topic topic, boolean handles, Runnable changed) {
        var quarrel = quarrels.of(topic.matter());
        part.show(List.of(quarrel, handles), () -> parts(topic, quarrel, handles, changed));
    }

    private Div parts(Topic topic, Optional<Quarrels.Quarrel> quarrel, boolean handles, Runnable changed) {
        var page = new Div();
        page.addClassName("stack");
        if (quarrel.isEmpty() && handles) {
            page.add(new Button(page.getTranslation("talk.quarrel.suggest"), _ -> Confirm.ask(page.getTranslation("talk.quarrel.suggest"),
                    page.getTranslation("talk.quarrel.suggest.then"), page.getTranslation("talk.quarrel.suggest"), () -> {
                        quarrels.suggest(topic.matter());
                        changed.run();
                    })));
        }
        quarrel.ifPresent(one -> page.add(card(page, topic, one, changed)));
        return page;
    }

    private SectionCard card(Div page, Topic topic, Quarrels.Quarrel quarrel, Runnable changed) {
        var card = new SectionCard(page.getTranslation("talk.quarrel.title"),
                new Paragraph(page.getTranslation(quarrel.dispute().isPresent() ? "talk.quarrel.linked" : "talk.quarrel.text")));
        if (quarrel.dispute().isEmpty() && quarrels.isMine(topic.matter())) {
            var number = new TextField(page.getTranslation("talk.quarrel.number"));
            var link = new Button(page.getTranslation("talk.quarrel.link"), _ -> reference(number).ifPresent(reference -> {
                quarrels.link(topic.matter(), reference);
                changed.run();
            }));
            card.add(new Anchor(ShellPaths.FILE, page.getTranslation("talk.quarrel.file")), number, link);
        }
        return card;
    }

    private static Optional<Reference> reference(TextField field) {
        try {
            return Optional.of(new Reference(field.getValue()));
        } catch (IllegalArgumentException e) {
            field.setErrorMessage(field.getTranslation(String.valueOf(e.getMessage())));
            field.setInvalid(true);
            return Optional.empty();
        }
    }
}
