package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.RatingField;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.talk.Ratings;
import org.heshi.portal.talk.Topic;
import org.springframework.stereotype.Component;

/** How it was done, in the judgement of those whom it concerned. */
@Component
class RateCard {

    private final Ratings ratings;

    RateCard(Ratings ratings) {
        this.ratings = ratings;
    }

    void show(Div page, Topic topic, Runnable changed) {
        ratings.of(topic.matter()).ifPresent(average -> page.add(new SectionCard(page.getTranslation("talk.rate.title"), new Paragraph(page.getTranslation("talk.rate.average",
                average.count(), average.result(), average.speed(), average.fairness())))));
        if (Visitor.current() instanceof Visitor.SignedIn) {
            ratings.open(topic.matter()).ifPresent(round -> page.add(form(page, topic, round, changed)));
        }
    }

    private SectionCard form(Div page, Topic topic, int round, Runnable changed) {
        var fields = Stream.of("result", "speed", "fairness").map(what -> new RatingField(page.getTranslation("talk.rate." + what))).toList();
        var words = new TextArea(page.getTranslation("talk.rate.words"));
        words.setMaxLength(500);
        words.addClassName("wide");
        var send = new Button(page.getTranslation("talk.rate.send"), _ -> {
            fields.forEach(field -> {
                field.setErrorMessage(page.getTranslation("talk.refused.mark"));
                field.setInvalid(field.getValue() == null);
            });
            if (fields.stream().noneMatch(field -> field.getValue() == null)) {
                ratings.rate(topic.matter(), new Ratings.Mark(fields.get(0).getValue(), fields.get(1).getValue(), fields.get(2).getValue(), words.getValue()));
                Toast.done(page.getTranslation("talk.rate.done"));
                changed.run();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var card = new SectionCard(page.getTranslation("talk.rate.round." + round));
        fields.forEach(card::add);
        return card.add(words, send);
    }
}
