package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.heshi.portal.kit.ui.ChoiceTiles;
import org.heshi.portal.kit.ui.ChoiceTiles.Choice;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.PartySummary;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.mediation.StaffCase;

/** Brings a side in: who it is, where to reach it, and the code that opens the case to it. */
final class DeskInvite {

    private enum Way { SMS, LETTER }

    private DeskInvite() {}

    static void open(Component asker, DeskTools tools, DeskActs page, StaffCase opened, PartySummary party) {
        if (party.phone() == null) {
            handOver(asker, tools, page, opened, party);
            return;
        }
        var ways = new ArrayList<Choice<Way>>();
        ways.add(new Choice<>(Way.SMS, asker.getTranslation("mediation.desk.invite.by-sms", party.phone()),
                asker.getTranslation("mediation.desk.invite.by-sms.then")));
        ways.add(new Choice<>(Way.LETTER, asker.getTranslation("mediation.desk.invite.letter"),
                asker.getTranslation("mediation.desk.invite.letter.then")));
        var way = new ChoiceTiles<>(asker.getTranslation("mediation.desk.invite.how"), ways);
        way.setValue(Way.SMS);
        DeskDialog.open(asker.getTranslation("mediation.desk.invite.ask", DeskActs.name(asker, party)), asker.getTranslation("mediation.desk.invite.then"),
                asker.getTranslation("mediation.desk.invite"), false, () -> {
                    switch (way.getValue()) {
                        case SMS -> page.act(() -> tools.inviting().invite(opened.view().matter().id(), party.id()), "mediation.desk.invite.done");
                        case LETTER -> letter(tools, page, opened, party);
                    }
                    return true;
                }, way);
    }

    /** A letter with a fresh code, to be handed over in person. */
    static void handOver(Component asker, DeskTools tools, DeskActs page, StaffCase opened, PartySummary party) {
        DeskDialog.open(asker.getTranslation("mediation.desk.code.ask", DeskActs.name(asker, party)), asker.getTranslation("mediation.desk.code.then"),
                asker.getTranslation("mediation.desk.code.make"), false, () -> {
                    letter(tools, page, opened, party);
                    return true;
                });
    }

    private static void letter(DeskTools tools, DeskActs page, StaffCase opened, PartySummary party) {
        var code = tools.inviting().handOver(opened.view().matter().id(), party.id());
        page.instead(new DeskLetter(opened, party, code, page));
    }

    /** Names the other side where the applicant could not. */
    static void name(Component asker, DeskTools tools, DeskActs page, MatterId matter) {
        var name = new TextField(asker.getTranslation("mediation.desk.name.name"));
        name.setMaxLength(Contact.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(asker.getTranslation("mediation.name.length"));
        var phone = DeskFields.phone(asker.getTranslation("mediation.desk.name.phone"), null);
        phone.setHelperText(asker.getTranslation("mediation.desk.name.phone.help"));
        DeskDialog.open(asker.getTranslation("mediation.desk.name.ask"), asker.getTranslation("mediation.desk.name.then"),
                asker.getTranslation("mediation.desk.name"), false, () -> {
                    name.setInvalid(name.getValue().isBlank());
                    if (!DeskFields.isPhone(phone) || name.isInvalid()) {
                        return false;
                    }
                    page.act(() -> tools.inviting().name(matter, new Contact(name.getValue(), DeskFields.number(phone))), "mediation.desk.name.done");
                    return true;
                }, name, phone);
    }

    static void phone(Component asker, DeskTools tools, DeskActs page, MatterId matter, PartySummary party) {
        var known = party.phone() == null ? null : tools.telephones().of(matter, party.id());
        var phone = DeskFields.phone(asker.getTranslation("mediation.desk.phone"), known);
        phone.setHelperText(asker.getTranslation("mediation.desk.phone.help"));
        DeskDialog.open(asker.getTranslation("mediation.desk.phone.ask", DeskActs.name(asker, party)),
                asker.getTranslation(party.side() == Side.RESPONDENT ? "mediation.desk.phone.then.RESPONDENT" : "mediation.desk.phone.then.APPLICANT"),
                asker.getTranslation("mediation.desk.phone.save"), false, () -> {
                    if (!DeskFields.isPhone(phone)) {
                        return false;
                    }
                    var number = Optional.ofNullable(DeskFields.number(phone));
                    if (!Objects.equals(number.orElse(null), known)) {
                        page.act(() -> tools.inviting().reachAt(matter, party.id(), number.orElse(null)), "mediation.desk.phone.done");
                    }
                    return true;
                }, phone);
    }
}
