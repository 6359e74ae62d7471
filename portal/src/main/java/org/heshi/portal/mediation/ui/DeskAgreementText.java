package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.heshi.portal.documents.AgreementDetail;
import org.heshi.portal.documents.AgreementState;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.LocalWords;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;

/** What was agreed, who has confirmed it, and what has been performed of it. */
class DeskAgreementText extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final LocalDate today;

    DeskAgreementText(AgreementDetail found, DeskTools tools, DeskActs page, boolean handles) {
        today = Dates.day(tools.clock().instant());
        var text = found.latest().text();
        var facts = new Paragraph(text.dispute());
        facts.addClassName("multiline");
        var list = new OrderedList();
        list.addClassName("desk-dues");
        found.dues().forEach(due -> list.add(new ListItem(due(due), state(found, due, tools, page, handles))));
        getContent().addClassName("desk-agreement-text");
        getContent().add(new H3(getTranslation("mediation.desk.agreement.dispute")), facts,
                new H3(getTranslation("mediation.desk.agreement.clauses")), list);
        if (!text.manner().isEmpty()) {
            getContent().add(new H3(getTranslation("mediation.desk.agreement.manner")), new Paragraph(text.manner()));
        }
        if (found.state() != AgreementState.DRAFT) {
            getContent().add(new H3(getTranslation("mediation.desk.agreement.signatures")), signatures(found));
        }
    }

    private Span due(AgreementDetail.Due due) {
        return new Span(due.by() == null ? getTranslation("mediation.desk.due.line", due.who(), due.what())
                : getTranslation("mediation.desk.due.line.by", due.who(), due.what(), Dates.say(getLocale(), due.by(), today)));
    }

    private Div state(AgreementDetail found, AgreementDetail.Due due, DeskTools tools, DeskActs page, boolean handles) {
        var state = new Div();
        state.addClassName("actions");
        if (due.doneOn() != null) {
            state.add(new StatusBadge(getTranslation("mediation.desk.due.done", Dates.say(getLocale(), due.doneOn(), today)), Tone.GO));
        } else if (found.state() == AgreementState.CONFIRMED) {
            if (due.isLate(today)) {
                state.add(new StatusBadge(getTranslation("mediation.desk.due.late"), Tone.ALARM));
            }
            if (handles) {
                var mark = new Button(getTranslation("mediation.desk.due.mark"), _ -> mark(found, due, tools, page));
                mark.setAriaLabel(getTranslation("mediation.desk.due.mark.what", due.who(), due.what()));
                mark.addThemeVariants(ButtonVariant.TERTIARY);
                state.add(mark);
            }
        }
        return state;
    }

    private void mark(AgreementDetail found, AgreementDetail.Due due, DeskTools tools, DeskActs page) {
        var day = LocalWords.day(getTranslation("mediation.desk.due.day"));
        day.setMax(today);
        day.setValue(today);
        DeskDialog.open(getTranslation("mediation.desk.due.mark.ask"), getTranslation("mediation.desk.due.mark.then", due.who(), due.what()),
                getTranslation("mediation.desk.due.mark"), false, () -> {
                    day.setErrorMessage(getTranslation("documents.refused.future"));
                    day.setInvalid(day.isEmpty() || day.getValue().isAfter(today));
                    if (day.isInvalid()) {
                        return false;
                    }
                    page.act(() -> tools.agreementActs().performed(found.id(), due.item(), day.getValue()), "mediation.desk.due.marked");
                    return true;
                }, day);
    }

    private UnorderedList signatures(AgreementDetail found) {
        var list = new UnorderedList();
        list.addClassName("desk-signatures");
        found.signatures().forEach(signed -> {
            var phone = signed.maskedPhone() == null ? getTranslation("mediation.desk.signed.no-phone") : signed.maskedPhone();
            var confirmed = signed.confirmedAt();
            list.add(new ListItem(new StatusBadge(getTranslation(confirmed == null ? "mediation.desk.signed.waiting" : "mediation.desk.signed.done"),
                    confirmed == null ? Tone.WAIT : Tone.GO), new Span(signed.signer(getLocale())),
                    new Span(confirmed == null ? phone : Dates.say(getLocale(), confirmed))));
        });
        return list;
    }
}
