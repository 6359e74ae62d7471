package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import org.heshi.portal.kit.ui.ChoiceTiles;
import org.heshi.portal.kit.ui.ChoiceTiles.Choice;
import org.heshi.portal.mediation.StaffCase;
import org.heshi.portal.territory.OfficeSummary;

/** Moves a case to another office, or out to the court when mediation failed; each with its reason. */
final class DeskMoves {

    private static final int LIMIT = 500;

    private DeskMoves() {}

    static void transfer(Component asker, DeskTools tools, DeskActs page, StaffCase opened) {
        var id = opened.view().matter().id();
        var to = new ComboBox<OfficeSummary>(asker.getTranslation("mediation.desk.transfer.to"));
        to.addClassName("wide");
        to.setRequiredIndicatorVisible(true);
        to.setItems(tools.dispatch().targets(id));
        to.setItemLabelGenerator(office -> office.say(DeskFields.locale()));
        var why = DeskFields.words(asker.getTranslation("mediation.desk.reason"), LIMIT);
        DeskDialog.open(asker.getTranslation("mediation.desk.transfer.ask"), asker.getTranslation("mediation.desk.move.then"),
                asker.getTranslation("mediation.desk.transfer"), false, () -> {
                    to.setErrorMessage(asker.getTranslation("mediation.desk.transfer.needed"));
                    to.setInvalid(to.isEmpty());
                    var reason = DeskFields.read(why, "mediation.desk.reason.needed");
                    return DeskDecisions.done(reason.filter(_ -> !to.isEmpty()).map(words -> () -> page.act(
                            () -> tools.dispatch().transfer(id, to.getValue().id(), words), "mediation.desk.move.done")));
                }, to, why);
    }

    static void escalate(Component asker, DeskTools tools, DeskActs page, StaffCase opened) {
        var id = opened.view().matter().id();
        var above = opened.above().map(office -> office.say(DeskFields.locale())).orElse("");
        var why = DeskFields.words(asker.getTranslation("mediation.desk.reason"), LIMIT);
        DeskDialog.open(asker.getTranslation("mediation.desk.escalate.ask", above), asker.getTranslation("mediation.desk.move.then"),
                asker.getTranslation("mediation.desk.escalate"), false,
                () -> DeskDecisions.done(DeskFields.read(why, "mediation.desk.reason.needed").map(words -> () -> page.act(
                        () -> tools.dispatch().escalate(id, words), "mediation.desk.move.done"))), why);
    }

    private enum Way { ABOVE, COURT }

    /** Mediation did not succeed: to the next level, or to the court with what to bring along. */
    static void fail(Component asker, DeskTools tools, DeskActs page, StaffCase opened) {
        var id = opened.view().matter().id();
        var ways = new ArrayList<Choice<Way>>();
        opened.above().ifPresent(office -> ways.add(new Choice<>(Way.ABOVE,
                asker.getTranslation("mediation.desk.fail.above", office.say(DeskFields.locale())), asker.getTranslation("mediation.desk.fail.above.then"))));
        ways.add(new Choice<>(Way.COURT, asker.getTranslation("mediation.desk.fail.court"), asker.getTranslation("mediation.desk.fail.court.then")));
        var way = new ChoiceTiles<>(asker.getTranslation("mediation.desk.fail.how"), ways);
        way.setValue(ways.getFirst().value());
        var why = DeskFields.words(asker.getTranslation("mediation.desk.fail.why"), LIMIT);
        why.setHelperText(asker.getTranslation("mediation.desk.fail.help"));
        DeskDialog.open(asker.getTranslation("mediation.desk.fail.ask"), asker.getTranslation("mediation.desk.fail.then"),
                asker.getTranslation("mediation.desk.fail"), true,
                () -> DeskDecisions.done(DeskFields.read(why, "mediation.desk.reason.needed").map(words -> () -> page.act(() -> {
                    switch (way.getValue()) {
                        case ABOVE -> tools.failing().escalate(id, words);
                        case COURT -> tools.failing().refer(id, words);
                    }
                }, "mediation.desk.fail.done"))), way, why);
    }
}
