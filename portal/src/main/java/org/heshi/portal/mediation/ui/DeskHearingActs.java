package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heshi.portal.booking.AttendeeSummary;
import org.heshi.portal.booking.HearingStatus;
import org.heshi.portal.booking.HearingSummary;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.mediation.StaffCase;

/** What may be done with a hearing that still lies ahead, or has just been. */
final class DeskHearingActs {

    private static final int REASON = 500;

    private DeskHearingActs() {}

    static List<Component> of(Component asker, DeskTools tools, DeskActs page, StaffCase opened, HearingSummary hearing) {
        var actions = new ArrayList<Component>();
        if (hearing.status() == HearingStatus.PROPOSED) {
            actions.add(button(asker, "mediation.desk.hearing.again", () -> again(asker, tools, page, opened, hearing)));
        } else if (hearing.start() != null && hearing.start().isBefore(tools.clock().instant())) {
            actions.add(button(asker, "mediation.desk.hearing.held", () -> Confirm.ask(asker.getTranslation("mediation.desk.hearing.held.ask"),
                    asker.getTranslation("mediation.desk.hearing.held.then"), asker.getTranslation("mediation.desk.hearing.held"),
                    () -> page.act(() -> tools.hearings().held(hearing.id()), "mediation.desk.hearing.held.done"))));
            actions.add(button(asker, "mediation.desk.hearing.missed", () -> missed(asker, tools, page, hearing)));
        } else {
            actions.add(button(asker, "mediation.desk.hearing.move", () -> move(asker, tools, page, opened, hearing)));
        }
        actions.add(button(asker, "mediation.desk.hearing.cancel", () -> Confirm.askReason(asker.getTranslation("mediation.desk.hearing.cancel.ask"),
                asker.getTranslation("mediation.desk.hearing.cancel.then"), asker.getTranslation("mediation.desk.reason"),
                asker.getTranslation("mediation.desk.hearing.cancel"),
                why -> page.act(() -> tools.hearings().cancel(hearing.id(), why), "mediation.desk.hearing.cancel.done"))));
        return actions;
    }

    private static void again(Component asker, DeskTools tools, DeskActs page, StaffCase opened, HearingSummary hearing) {
        var slots = new DeskSlots(tools, opened, DeskSlots.MOST, hearing);
        DeskDialog.open(asker.getTranslation("mediation.desk.hearing.again.ask"), asker.getTranslation("mediation.desk.hearing.again.then"),
                asker.getTranslation("mediation.desk.hearing.propose"), false,
                () -> DeskDecisions.done(slots.read(1, DeskSlots.MOST).map(starts -> () -> page.act(
                        () -> tools.hearings().proposeAgain(hearing.id(), starts), "mediation.desk.hearing.propose.done"))), slots);
    }

    private static void move(Component asker, DeskTools tools, DeskActs page, StaffCase opened, HearingSummary hearing) {
        var slots = new DeskSlots(tools, opened, 1, hearing);
        var why = DeskFields.words(asker.getTranslation("mediation.desk.reason"), REASON);
        DeskDialog.open(asker.getTranslation("mediation.desk.hearing.move.ask"), asker.getTranslation("mediation.desk.hearing.move.then"),
                asker.getTranslation("mediation.desk.hearing.move"), false, () -> {
                    var starts = slots.read(1, 1);
                    return DeskDecisions.done(DeskFields.read(why, "mediation.desk.reason.needed").flatMap(words -> starts.map(found -> () -> page.act(
                            () -> tools.hearings().reschedule(hearing.id(), found.iterator().next(), slots.where(), words), "mediation.desk.hearing.move.done"))));
                }, slots, why);
    }

    private static void missed(Component asker, DeskTools tools, DeskActs page, HearingSummary hearing) {
        var who = new CheckboxGroup<AttendeeSummary>(asker.getTranslation("mediation.desk.hearing.missed.who"));
        who.setItems(hearing.attendees());
        who.setItemLabelGenerator(AttendeeSummary::name);
        DeskDialog.open(asker.getTranslation("mediation.desk.hearing.missed.ask"), asker.getTranslation("mediation.desk.hearing.missed.then"),
                asker.getTranslation("mediation.desk.hearing.missed"), false, () -> {
                    who.setErrorMessage(asker.getTranslation("booking.refused.absent"));
                    who.setInvalid(who.getValue().isEmpty());
                    if (who.isInvalid()) {
                        return false;
                    }
                    page.act(() -> tools.hearings().missed(hearing.id(), who.getValue().stream().map(AttendeeSummary::subject)
                            .collect(Collectors.toSet())), "mediation.desk.hearing.missed.done");
                    return true;
                }, who);
    }

    private static Button button(Component asker, String key, Runnable click) {
        return new Button(asker.getTranslation(key), _ -> click.run());
    }
}
