package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.guidance.Asked;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.Publicity;
import org.heshi.portal.guidance.QuestionDesk;
import org.heshi.portal.guidance.QuestionDetail;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;

/** The wording of an answered question for everybody: proposed by one person, read and published by another. */
class PublicWording extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;

    private final transient QuestionDesk desk;
    private final transient QuestionDetail question;
    private final transient Runnable then;
    private final TextArea words = new TextArea();
    private final TextArea answer = new TextArea();
    private final Div row = new Div();

    PublicWording(QuestionDesk desk, QuestionDetail question, Runnable then) {
        this.desk = desk;
        this.question = question;
        this.then = then;
    }

    @Override
    protected SectionCard initContent() {
        var shown = question.shown() == null ? desk.veiled(question.id()) : question.shown();
        area(words, "guidance.question.part.words", Asked.WORDS_LENGTH, shown.words());
        area(answer, "guidance.question.part.answer", Asked.ANSWER_LENGTH, shown.answer());
        row.addClassName("actions");
        if (question.remark() != null && question.publicity() == Publicity.NONE) {
            row.add(new Paragraph(getTranslation("guidance.edit.remark", question.remark())));
        }
        switch (question.publicity()) {
            case NONE -> main("propose", () -> desk.propose(question.id(), read()));
            case PROPOSED -> {
                if (!Visitor.person().equals(Optional.ofNullable(question.proposedBy()))) {
                    main("publish", () -> desk.publish(question.id(), read()));
                }
                row.add(new Button(say("back"), _ -> Confirm.askReason(say("back.ask"), say("back.then"), getTranslation("guidance.edit.back.why"), say("back"),
                        why -> act("back", () -> desk.sendBack(question.id(), why)))));
            }
            case PUBLIC -> {
                words.setReadOnly(true);
                answer.setReadOnly(true);
                row.add(new Anchor(GuidancePaths.answer(question.slug()), getTranslation("guidance.offer.read")), new Button(say("withdraw"), _ -> Confirm.askFinal(
                        say("withdraw.ask"), say("withdraw.then"), say("withdraw"), () -> act("withdraw", () -> desk.withdraw(question.id())))));
            }
        }
        var fields = new Div(words, answer, row);
        fields.addClassName("desk-fields");
        return new SectionCard(getTranslation("guidance.publicity.title"), new Paragraph(getTranslation("guidance.publicity.lead")), fields);
    }

    private void area(TextArea area, String key, int length, String value) {
        area.setLabel(getTranslation(key));
        area.setMaxLength(length);
        area.setRequiredIndicatorVisible(true);
        area.addClassName("wide");
        area.setValue(value);
    }

    private void main(String what, Runnable work) {
        var button = new Button(say(what), _ -> {
            if (complete()) {
                act(what, work);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        row.add(button);
    }

    private boolean complete() {
        for (var area : List.of(words, answer)) {
            area.setErrorMessage(getTranslation("guidance.edit.required"));
            area.setInvalid(area.getValue().isBlank());
        }
        return !words.isInvalid() && !answer.isInvalid();
    }

    private Asked read() {
        return new Asked(words.getValue(), answer.getValue());
    }

    private void act(String what, Runnable work) {
        work.run();
        Toast.done(say(what + ".done"));
        then.run();
    }

    private String say(String what) {
        return getTranslation("guidance.publicity." + what);
    }
}
