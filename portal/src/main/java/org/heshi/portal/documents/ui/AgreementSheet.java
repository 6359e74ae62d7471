package org.heshi.portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heshi.portal.documents.AgreementDetail;
import org.heshi.portal.documents.AgreementPaper;
import org.heshi.portal.documents.AgreementText;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.IdentityNumber;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.QrCode;
import org.jspecify.annotations.Nullable;

/** 人民调解协议书 in its usual form. It is a Chinese document whatever language the screen speaks. */
class AgreementSheet extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param numbers of the signatories whose identity number is to stand on it */
    AgreementSheet(AgreementPaper paper, Map<UUID, IdentityNumber> numbers) {
        var agreement = paper.agreement();
        var text = agreement.latest().text();
        getContent().addClassName("agreement-sheet");
        getContent().getElement().setAttribute("lang", "zh-CN");
        getContent().add(head(paper), standing(agreement), new H2(say("parties")));
        agreement.signatures().forEach(party -> getContent().add(new Paragraph(party.name()), new Paragraph(identity(numbers.get(party.signatory())))));
        getContent().add(new H2(say("dispute")), multiline(text.dispute()), new H2(say("agreed")), clauses(text));
        performance(text);
        getContent().add(new Paragraph(say("copies", text.copies())), note(say("rights")), signatures(paper));
    }

    /** What the card tells is filled in; the rest is left for a pen. */
    private static String identity(@Nullable IdentityNumber number) {
        return number == null ? say("identity")
                : say("identified", say(number.isOfAWoman() ? "woman" : "man"), birthday(number.birthday()), number.value());
    }

    private static String birthday(LocalDate day) {
        return say("birthday", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Component head(AgreementPaper paper) {
        var number = new Paragraph(say("number", paper.number(), paper.agreement().latest().number()));
        number.addClassName("agreement-number");
        var qr = new Div(new QrCode(paper.address(), say("qr")), note(say("qr")));
        qr.addClassName("agreement-qr");
        var head = new Div(qr, number, new H1(say("title")));
        head.addClassName("agreement-head");
        return head;
    }

    private static Component standing(AgreementDetail agreement) {
        var sentence = new Paragraph(switch (agreement.state()) {
            case CONFIRMED -> say("in-force", Dates.say(Words.CHINESE, Objects.requireNonNull(agreement.confirmedAt())));
            case WITHDRAWN -> say("withdrawn");
            case DRAFT, PROPOSED -> say("draft");
        });
        sentence.addClassName("agreement-standing");
        return sentence;
    }

    private static Component clauses(AgreementText text) {
        var list = new OrderedList();
        text.clauses().forEach(clause -> list.add(item(clause.who(), clause.what(),
                clause.by() == null ? null : by(clause.by()))));
        return list;
    }

    /** With its year always, since paper outlives it. */
    private static String by(LocalDate day) {
        return say("by", Dates.say(Words.CHINESE, day, LocalDate.MIN));
    }

    /** One sentence, also where the deed was written as one already. */
    private static ListItem item(String who, String what, @Nullable String by) {
        return new ListItem(who + "：" + (by == null ? what : what.replaceFirst("[。；，.;,]+$", "") + "，" + by));
    }

    private void performance(AgreementText text) {
        if (!text.manner().isEmpty() || !text.instalments().isEmpty()) {
            getContent().add(new H2(say("manner")));
        }
        if (!text.manner().isEmpty()) {
            getContent().add(multiline(text.manner()));
        }
        if (!text.instalments().isEmpty()) {
            var list = new OrderedList();
            text.instalments().forEach(step -> list.add(item(step.who(), step.what(), by(step.by()))));
            getContent().add(list);
        }
    }

    private static Component signatures(AgreementPaper paper) {
        var signatures = new Div();
        signatures.addClassName("agreement-signatures");
        paper.agreement().signatures().forEach(party -> signatures.add(place(say("party"), party.confirmedAt() == null
                ? party.name() : party.signer(Words.CHINESE) + "　" + say("confirmed", Dates.say(Words.CHINESE, party.confirmedAt())))));
        signatures.add(place(say("mediator"), ""), place(say("recorder"), ""), place(paper.office(), say("committee")));
        return signatures;
    }

    private static Component place(String what, String filled) {
        var place = new Div(new Paragraph(what), new Paragraph(filled), new Paragraph(say("day")));
        place.addClassName("agreement-signature");
        return place;
    }

    private static Paragraph note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("agreement-note");
        return note;
    }

    private static Paragraph multiline(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("multiline");
        return paragraph;
    }

    private static String say(String key, Object... args) {
        return Words.say(Words.CHINESE, "documents.paper." + key, args);
    }
}
