package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.talk.AgendaDesk;
import org.heshi.portal.talk.Invitation;
import org.heshi.portal.talk.InvitationAnswer;
import org.heshi.portal.talk.InvitationKind;
import org.heshi.portal.talk.Invitations;
import org.heshi.portal.talk.TalkDaySummary;
import org.springframework.stereotype.Component;

/** Who is asked to come to an evening, by name or as an office, and what they said. */
@Component
class InvitationParts {

    private static final List<InvitationKind> BY_NAME = List.of(InvitationKind.ELDER, InvitationKind.ADVISER, InvitationKind.PARTY, InvitationKind.OTHER);

    private final Invitations invitations;
    private final AgendaDesk desk;

    InvitationParts(Invitations invitations, AgendaDesk desk) {
        this.invitations = invitations;
        this.desk = desk;
    }

    List<Invitation> of(TalkDaySummary day) {
        return invitations.of(day.id());
    }

    /** @param asked where those asked so far are shown */
    SectionCard card(Div page, TalkDaySummary day, Div asked, Runnable changed) {
        return new SectionCard(page.getTranslation("talk.invite.title"), asked, byName(page, day, changed), new Paragraph(page.getTranslation("talk.invite.names")));
    }

    Div show(Div page, TalkDaySummary day, List<Invitation> asked, Runnable changed) {
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        asked.forEach(one -> list.add(row(page, day, one, changed)));
        var offices = new Div();
        offices.addClassName("actions");
        desk.guestsToAsk(day.id()).stream().filter(office -> asked.stream().noneMatch(one -> office.id().equals(one.office())))
                .forEach(office -> offices.add(new Button(page.getTranslation("talk.agenda.invite", office.name()), _ -> {
                    invitations.invite(day.id(), office.id());
                    changed.run();
                })));
        return new Div(asked.isEmpty() ? new Paragraph(page.getTranslation("talk.agenda.no-guests")) : list, offices);
    }

    private ListItem row(Div page, TalkDaySummary day, Invitation one, Runnable changed) {
        var name = new Span(one.name());
        name.addClassName("person-name");
        var what = new Span(page.getTranslation("talk.invite.kind." + one.kind()) + (one.phone() == null ? "" : " · " + one.phone()));
        what.addClassName("quiet");
        var words = new Div(name, what);
        words.addClassName("person-words");
        var back = new Button(page.getTranslation("talk.invite.take-back"), _ -> {
            invitations.takeBack(day.id(), one.id());
            changed.run();
        });
        back.setAriaLabel(page.getTranslation("talk.invite.take-back-what", one.name()));
        return new ListItem(words, new StatusBadge(page.getTranslation("talk.invite.answer." + (one.answer() == null ? "NONE" : one.answer())),
                one.answer() == null ? Tone.WAIT : one.answer() == InvitationAnswer.COMES ? Tone.GO : Tone.CALM), back);
    }

    private Div byName(Div page, TalkDaySummary day, Runnable changed) {
        var kind = new ComboBox<InvitationKind>(page.getTranslation("talk.invite.kind"), BY_NAME);
        kind.setItemLabelGenerator(one -> page.getTranslation("talk.invite.kind." + one));
        kind.setValue(InvitationKind.ELDER);
        var name = new TextField(page.getTranslation("talk.invite.name"));
        name.setMaxLength(40);
        var phone = new TextField(page.getTranslation("talk.invite.phone"));
        phone.setMaxLength(20);
        var invite = new Button(page.getTranslation("talk.invite.send"), _ -> number(phone).ifPresent(number -> {
            invitations.invite(day.id(), kind.getValue() == null ? InvitationKind.OTHER : kind.getValue(), name.getValue(), number);
            name.clear();
            phone.clear();
            changed.run();
        }));
        var form = new Div(kind, name, phone, invite);
        form.addClassNames("actions", "talk-line");
        return form;
    }

    private static Optional<PhoneNumber> number(TextField field) {
        try {
            field.setInvalid(false);
            return Optional.of(new PhoneNumber(field.getValue()));
        } catch (IllegalArgumentException e) {
            field.setErrorMessage(field.getTranslation(String.valueOf(e.getMessage())));
            field.setInvalid(true);
            return Optional.empty();
        }
    }
}
