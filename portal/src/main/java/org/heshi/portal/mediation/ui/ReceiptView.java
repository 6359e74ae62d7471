package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.PrintPage;
import org.heshi.portal.kit.ui.SummaryList;
import org.heshi.portal.mediation.CaseFile;
import org.heshi.portal.mediation.CaseView;
import org.heshi.portal.mediation.MediationPaths;
import org.heshi.portal.mediation.ShortLinks;
import org.heshi.portal.mediation.Side;

/** The receipt of a case on paper. It carries the number; a code it never carries. */
@Route(MediationPaths.RECEIPT)
@PermitAll
class ReceiptView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CaseFile file;
    private final transient ShortLinks links;
    private final transient Clock clock;

    ReceiptView(CaseFile file, ShortLinks links, Clock clock) {
        this.file = file;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CaseAddress.reference(event).flatMap(file::open).orElseThrow(NotFoundException::new));
    }

    private void show(CaseView view) {
        var matter = view.matter();
        var words = new DeadlineWords(getLocale(), Dates.day(clock.instant()));
        var list = new SummaryList()
                .row(getTranslation("mediation.paper.filed-on"), Dates.say(getLocale(), matter.filedAt()))
                .row(getTranslation("mediation.file.check.subject"), matter.subject())
                .row(getTranslation("mediation.file.check.kind"), view.category().name(getLocale()))
                .row(getTranslation("mediation.file.check.where"), view.place().fullName())
                .row(getTranslation("matters.actor.APPLICANT"), view.party(Side.APPLICANT).map(party -> party.name()).orElse(
                        getTranslation("mediation.case.party.nameless." + matter.privacy())))
                .row(getTranslation("mediation.paper.office"), view.holder().name())
                .row(getTranslation("mediation.paper.status"), getTranslation("matters.status." + matter.status()));
        if (view.deadline() != null) {
            list.row(getTranslation("mediation.paper.deadline"), words.sentence(view.deadline()) + "\n" + String.join("\n", words.reasons(view.deadline())));
        }
        getContent().removeAll();
        getContent().add(new PrintPage(new H1(getTranslation("mediation.paper.receipt.title")),
                new PaperNumber(matter.reference(), links.to(matter.reference())), list, new Paragraph(getTranslation("mediation.paper.receipt.keep"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mediation.paper.receipt.title");
    }
}
