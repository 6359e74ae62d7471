package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.mediation.StaffCase;

/** What an office answers to an applicant besides taking the case on, and a mediator who wants to be replaced. */
final class DeskDecisions {

    private static final int LIMIT = 500;

    /** Who else is often the right one, each with a text to begin with. */
    enum Elsewhere { COURT, POLICE, LABOUR, HOTLINE, LEGAL_AID, OTHER }

    private DeskDecisions() {}

    static void giveBack(Component asker, DeskTools tools, DeskActs page, MatterId matter) {
        var question = DeskFields.words(asker.getTranslation("mediation.desk.return.question"), LIMIT);
        question.setHelperText(asker.getTranslation("mediation.desk.return.help"));
        DeskDialog.open(asker.getTranslation("mediation.desk.return.ask"), asker.getTranslation("mediation.desk.return.then"),
                asker.getTranslation("mediation.desk.return"), false,
                () -> done(DeskFields.read(question, "mediation.desk.return.needed").map(words -> (Runnable) () -> page.act(
                        () -> tools.handling().giveBack(matter, words), "mediation.desk.return.done"))), question);
    }

    static void decline(Component asker, DeskTools tools, DeskActs page, MatterId matter) {
        var why = DeskFields.words(asker.getTranslation("mediation.desk.decline.why"), LIMIT);
        var instead = DeskFields.words(asker.getTranslation("mediation.desk.decline.instead"), LIMIT);
        instead.setHelperText(asker.getTranslation("mediation.desk.decline.instead.help"));
        var whom = new Select<Elsewhere>();
        whom.setLabel(asker.getTranslation("mediation.desk.decline.whom"));
        whom.setPlaceholder(asker.getTranslation("mediation.desk.decline.whom.choose"));
        whom.addClassName("wide");
        whom.setItems(Elsewhere.values());
        whom.setItemLabelGenerator(body -> body == null ? "" : asker.getTranslation("mediation.desk.elsewhere." + body));
        whom.addValueChangeListener(event -> instead.setValue(event.getValue() == Elsewhere.OTHER ? ""
                : asker.getTranslation("mediation.desk.elsewhere." + event.getValue() + ".text")));
        DeskDialog.open(asker.getTranslation("mediation.desk.decline.ask"), asker.getTranslation("mediation.desk.decline.then"),
                asker.getTranslation("mediation.desk.decline"), true, () -> {
                    var elsewhere = DeskFields.read(instead, "mediation.desk.decline.instead.needed");
                    var reason = DeskFields.read(why, "mediation.desk.decline.needed");
                    return done(reason.flatMap(words -> elsewhere.map(other -> (Runnable) () -> page.act(
                            () -> tools.handling().decline(matter, words, other), "mediation.desk.decline.done"))));
                }, why, whom, instead);
    }

    static void recuse(Component asker, DeskTools tools, DeskActs page, StaffCase opened) {
        var why = DeskFields.words(asker.getTranslation("mediation.desk.recuse.why"), LIMIT);
        DeskDialog.open(asker.getTranslation("mediation.desk.recuse.ask"), asker.getTranslation("mediation.desk.recuse.then"),
                asker.getTranslation("mediation.desk.recuse"), false,
                () -> done(DeskFields.read(why, "mediation.desk.reason.needed").map(words -> (Runnable) () -> page.act(
                        () -> tools.recusals().ask(opened.view().matter().id(), Visitor.requirePerson(), words), "mediation.desk.recuse.done"))), why);
    }

    /** Does it if every field had an answer. */
    static boolean done(Optional<Runnable> work) {
        work.ifPresent(Runnable::run);
        return work.isPresent();
    }
}
