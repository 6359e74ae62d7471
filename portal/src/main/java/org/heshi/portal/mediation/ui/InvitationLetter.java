package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.PrintPage;
import org.heshi.portal.kit.ui.SummaryList;
import org.heshi.portal.mediation.Papers;

/** The letter itself: who invites, what is asked, what the reader may do, and how to get in. */
class InvitationLetter extends Composite<PrintPage> {

    private static final long serialVersionUID = 1L;

    private final transient Papers.Invitation letter;
    private final transient String link;
    private final transient LocalDate today;

    InvitationLetter(Papers.Invitation letter, String link, LocalDate today) {
        this.letter = letter;
        this.link = link;
        this.today = today;
    }

    @Override
    protected PrintPage initContent() {
        var matter = letter.matter();
        var facts = new SummaryList()
                .row(getTranslation("matters.actor.APPLICANT"), letter.applicant() == null
                        ? getTranslation("mediation.case.party.nameless." + matter.privacy()) : letter.applicant())
                .row(getTranslation("mediation.file.check.subject"), matter.subject())
                .row(getTranslation("mediation.file.check.wish"), matter.wish())
                .row(getTranslation("mediation.file.check.where"), letter.place());
        var rights = new UnorderedList();
        var steps = new OrderedList();
        for (var right : new String[] {"voluntary", "silence", "agent", "same"}) {
            rights.add(new ListItem(getTranslation("mediation.case.invited." + right)));
        }
        for (var step : new String[] {"scan", "code", "come"}) {
            steps.add(new ListItem(getTranslation("mediation.paper.invitation." + step)));
        }
        var signed = new Paragraph(letter.office() + "\n" + Dates.say(getLocale(), today, today.minusYears(1)));
        signed.addClassNames("multiline", "paper-signed");
        var to = letter.to() == null ? getTranslation("mediation.paper.invitation.to-whom") : letter.to();
        return new PrintPage(new H1(getTranslation("mediation.paper.invitation.title")), new Paragraph(getTranslation("mediation.paper.invitation.to", to)),
                new Paragraph(getTranslation("mediation.paper.invitation.text", letter.office())), facts,
                new Paragraph(getTranslation("mediation.paper.invitation.rights")), rights,
                new Paragraph(getTranslation("mediation.paper.invitation.how")), steps, new PaperNumber(matter.reference(), link), code(), signed);
    }

    /** Six empty boxes: the code is written in by hand, so that no file and no printer keeps it. */
    private Div code() {
        var boxes = new Span();
        boxes.addClassName("code-boxes");
        boxes.getElement().setAttribute("aria-hidden", "true");
        IntStream.range(0, 6).forEach(_ -> boxes.add(new Span()));
        var line = new Div(new Span(getTranslation("mediation.paper.invitation.code-here")), boxes);
        line.addClassName("code-line");
        return line;
    }
}
