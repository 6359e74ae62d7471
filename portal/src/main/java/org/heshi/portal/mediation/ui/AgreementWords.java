package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
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
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;

/** What was agreed: who does what by when, what of it is done, and who has confirmed it. */
class AgreementWords extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient AgreementDetail agreement;
    private final transient LocalDate today;

    AgreementWords(AgreementDetail agreement, LocalDate today) {
        this.agreement = agreement;
        this.today = today;
        var text = agreement.latest().text();
        var facts = new Paragraph(text.dispute());
        facts.addClassName("multiline");
        getContent().addClassName("agreement-words");
        getContent().add(new H3(getTranslation("mediation.case.agreement.dispute")), facts, new H3(getTranslation("mediation.case.agreement.clauses")), dues());
        if (!text.manner().isEmpty()) {
            getContent().add(new H3(getTranslation("mediation.case.agreement.manner")), new Paragraph(text.manner()));
        }
        getContent().add(new H3(getTranslation("mediation.case.agreement.signatures")), signatures());
    }

    private OrderedList dues() {
        var list = new OrderedList();
        agreement.dues().forEach(due -> {
            var who = new Span(due.who());
            who.addClassName("due-who");
            var item = new ListItem(who, new Span(due.what()));
            if (due.by() != null) {
                item.add(new Span(getTranslation("mediation.case.agreement.by", Dates.say(getLocale(), due.by(), today))));
            }
            if (due.doneOn() != null) {
                item.add(new StatusBadge(getTranslation("mediation.case.agreement.done", Dates.say(getLocale(), due.doneOn(), today)), Tone.GO));
            } else if (agreement.state() == AgreementState.CONFIRMED && due.isLate(today)) {
                item.add(new StatusBadge(getTranslation("mediation.case.agreement.late"), Tone.ALARM));
            }
            list.add(item);
        });
        return list;
    }

    private UnorderedList signatures() {
        var list = new UnorderedList();
        agreement.signatures().forEach(signed -> list.add(new ListItem(new Span(signed.signer(getLocale())), signed.confirmedAt() == null
                ? new StatusBadge(getTranslation("mediation.case.agreement.waiting"), Tone.WAIT)
                : new StatusBadge(getTranslation("mediation.case.agreement.confirmed", Dates.say(getLocale(), Dates.day(signed.confirmedAt()), today)), Tone.GO))));
        list.addClassName("signatures");
        return list;
    }
}
