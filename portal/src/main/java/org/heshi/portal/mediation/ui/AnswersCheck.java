package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.heshi.portal.kit.ui.StepForm.Problem;
import org.heshi.portal.kit.ui.SummaryList;
import org.heshi.portal.matters.Privacy;

/** All answers to look over before they are sent; what staff file for a visitor is read back to the visitor first. */
class AnswersCheck extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** How the answers read. */
    record Shown(FileAnswers answers, String kind, String place, String applicant, String files) {}

    private final transient Supplier<Shown> answers;
    private final transient Consumer<String> change;
    private final Checkbox readBack = new Checkbox();
    private boolean forOther;

    AnswersCheck(Supplier<Shown> answers, Consumer<String> change) {
        this.answers = answers;
        this.change = change;
        getContent().addClassName("stack");
        addAttachListener(_ -> show());
    }

    private void show() {
        var shown = answers.get();
        var given = shown.answers();
        forOther = given.isForOther();
        var list = new SummaryList();
        if (forOther) {
            list.row(getTranslation("mediation.file.check.for"), person(given.forName(), given.forPhone()), () -> change.accept("for"));
        }
        list.row(getTranslation("mediation.file.check.subject"), given.subject(), () -> change.accept("kind"))
                .row(getTranslation("mediation.file.check.kind"), shown.kind(), () -> change.accept("kind"))
                .row(getTranslation("mediation.file.check.where"), shown.place(), () -> change.accept("where"))
                .row(getTranslation("mediation.file.check.other"), Boolean.TRUE.equals(given.otherKnown())
                        ? person(given.otherName(), given.otherPhone()) : getTranslation("mediation.file.other.unknown"), () -> change.accept("other"))
                .row(getTranslation("mediation.file.check.told"), given.told(), () -> change.accept("told"))
                .row(getTranslation("mediation.file.check.wish"), given.wish(), () -> change.accept("wish"));
        if (!shown.files().isEmpty()) {
            list.row(getTranslation("mediation.file.check.files"), shown.files(), () -> change.accept("files"));
        }
        if (given.privacy() != null) {
            list.row(getTranslation("mediation.file.check.privacy"), getTranslation("mediation.file.privacy." + given.privacy()), () -> change.accept("privacy"));
        }
        if (!forOther && given.privacy() != Privacy.ANONYMOUS) {
            if (shown.applicant().isEmpty()) {
                list.row(getTranslation("mediation.file.check.me"), person(given.name(), given.phone()), () -> change.accept("me"));
            } else {
                list.row(getTranslation("mediation.file.check.me"), shown.applicant());
            }
        }
        getContent().removeAll();
        getContent().add(list);
        if (forOther) {
            readBack.setLabel(getTranslation("mediation.file.check.read-back", given.forName()));
            getContent().add(readBack);
        }
        getContent().add(new Paragraph(getTranslation("mediation.file.check.then")));
    }

    private static String person(String name, String phone) {
        return phone.isBlank() ? name : name + "　" + phone;
    }

    List<Problem> problems() {
        return new Complaints().when(forOther && !readBack.getValue(), readBack, "mediation.file.check.read-back.required").list();
    }
}
