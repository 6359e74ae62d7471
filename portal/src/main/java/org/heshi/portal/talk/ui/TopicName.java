package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heshi.portal.kit.ui.ChoiceTiles;
import org.heshi.portal.kit.ui.ChoiceTiles.Choice;
import org.heshi.portal.kit.ui.StepForm.Problem;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.talk.TopicForm;
import org.heshi.portal.talk.Via;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;

/** Whose topic it is, and who learns the name. */
class TopicName extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Checkbox forOther = new Checkbox(getTranslation("talk.raise.for-other"));
    private final TextField filedFor = new TextField(getTranslation("talk.raise.filed-for"));
    private final Checkbox paper = new Checkbox(getTranslation("talk.raise.paper"));
    private final ChoiceTiles<Privacy> privacy;
    private final String myName;

    TopicName(boolean mayForOthers, @Nullable String myName) {
        this.myName = Objects.requireNonNullElse(myName, "");
        privacy = new ChoiceTiles<>(getTranslation("talk.raise.privacy"), choices());
        filedFor.setMaxLength(40);
        filedFor.setVisible(false);
        paper.setVisible(false);
        forOther.setVisible(mayForOthers);
        forOther.addValueChangeListener(event -> {
            filedFor.setVisible(event.getValue());
            paper.setVisible(event.getValue());
            privacy.offer(choices());
        });
        filedFor.addValueChangeListener(_ -> privacy.offer(choices()));
        getContent().addClassName("stack");
        getContent().add(forOther, filedFor, paper, privacy);
    }

    /** In the words of whose name it is about: one's own, or that of whom one speaks for, which cannot be left out. */
    private List<Choice<Privacy>> choices() {
        if (!forOther.getValue()) {
            return Stream.of(Privacy.values()).map(one -> choice(one, "talk.privacy." + one, myName)).toList();
        }
        var theirs = filedFor.getValue().strip();
        return Stream.of(Privacy.NAMED, Privacy.HIDDEN).map(one -> choice(one, "talk.privacy.other." + one, theirs.isEmpty() ? "…" : theirs)).toList();
    }

    private Choice<Privacy> choice(Privacy one, String key, String name) {
        return new Choice<>(one, getTranslation(key), getTranslation("talk.privacy." + one + ".text", name));
    }

    List<Problem> problems() {
        if (forOther.getValue() && filedFor.getValue().isBlank()) {
            return List.of(new Problem(getTranslation("talk.refused.filed-for"), filedFor));
        }
        return privacy.getValue() == null ? List.of(new Problem(getTranslation("talk.refused.privacy"), privacy)) : List.of();
    }

    TopicForm form(PlaceCode village, TopicWords what, TopicMore more) {
        var other = forOther.getValue();
        return new TopicForm(village, what.subject.getValue(), what.told.getValue(), more.where.getValue(), more.wish.getValue(), privacy.getValue(),
                other ? filedFor.getValue().strip() : null, !other ? Via.SELF : paper.getValue() ? Via.PAPER : Via.OFFICER, more.files);
    }
}
