package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.stream.Stream;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.RatingField;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.talk.Ratings;
import org.heshi.portal.talk.Topic;

/** How it was done, in the judgement of those whom it concerned. */
@org.springframework.stereotype.Component
class RateCard {

    private final Ratings ratings;

    RateCard(Ratings ratings) {
        this.ratings = ratings;
    }

    void show(TopicParts parts, Topic topic, Runnable changed) {
        var all = ratings.of(topic.matter());
        parts.ratings.show(all, () -> all.<Component>map(average -> new SectionCard(parts.getTranslation("talk.rate.title"), new Paragraph(parts.getTranslation("talk.rate.average",
                average.count(), average.result(), average.speed(), average.fairness())))).orElseGet(Div::new));
        var open = Visitor.current() instanceof Visitor.SignedIn ? ratings.open(topic.matter()) : Optional.<Ratings.Asked>empty();
        parts.rate.show(open, () -> open.<Component>map(asked -> form(parts, topic, asked, changed)).orElseGet(Div::new));
    }

    private SectionCard form(Div page, Topic topic, Ratings.Asked asked, Runnable changed) {
        var fields = Stream.of("result", "speed", "fairness").map(what -> new RatingField(page.getTranslation("talk.rate." + what))).toList();
        var words = new TextArea(page.getTranslation("talk.rate.words"));
        words.setMaxLength(500);
        words.addClassName("wide");
        var given = asked.given();
        var send = new Button(page.getTranslation(given == null ? "talk.rate.send" : "talk.rate.change"), _ -> {
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
        var card = new SectionCard(page.getTranslation("talk.rate.round." + asked.round()));
        if (given != null) {
            card.add(new Paragraph(page.getTranslation("talk.rate.given")));
            fields.get(0).setValue(given.result());
            fields.get(1).setValue(given.speed());
            fields.get(2).setValue(given.fairness());
            words.setValue(given.words());
        }
        fields.forEach(card::add);
        return card.add(words, send);
    }
}
