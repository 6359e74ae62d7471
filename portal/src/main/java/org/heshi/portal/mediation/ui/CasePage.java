package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Still;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.mediation.CaseView;
import org.heshi.portal.mediation.Side;

/** The page of one case. When something changes only what is not being typed into is built anew. */
class CasePage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CaseDeeds deeds;
    private final transient LocalDate today;
    private final transient Runnable refresh;
    private final Div head = part("case-top");
    private final NowCard now;
    private final TalkCard talk;
    private final MeetingsCard meetings;
    private final AgreementCard agreement;
    private final FilesCard files;
    private final Div main = part("stack");
    private final Div aside = part("stack");

    CasePage(CaseDeeds deeds, LocalDate today, Runnable refresh) {
        this.deeds = deeds;
        this.today = today;
        this.refresh = refresh;
        now = new NowCard(deeds, refresh);
        talk = new TalkCard(deeds.conversation(), deeds.attachments(), refresh);
        meetings = new MeetingsCard(deeds, today, this::done);
        agreement = new AgreementCard(deeds, today, this::done);
        files = new FilesCard(deeds.attachments());
        var left = part("stack");
        left.add(agreement, meetings, talk, main, files);
        var columns = part("case-columns");
        columns.add(left, aside);
        getContent().addClassNames("case", "stack");
        getContent().add(head, columns);
    }

    void show(CaseView view) {
        now.show(view);
        meetings.show(view);
        agreement.show(view);
        talk.show(view);
        head.removeAll();
        head.add(title(view), now);
        if (view.side() == Side.RESPONDENT && !view.matter().status().isOver()) {
            head.add(new RespondentNote(view));
        }
        head.add(new RoadCard(view, today));
        files.show(view);
        files.setVisible(view.mine() != null);
        main.removeAll();
        main.add(new StoryCard(view));
        aside.removeAll();
        aside.add(new PeopleCard(view, deeds, refresh), new HappenedCard(view), new OtherDeeds(view, deeds, refresh));
    }

    private void done(String key) {
        Toast.done(getTranslation(key));
        refresh.run();
    }

    private Div title(CaseView view) {
        var matter = view.matter();
        var facts = new Div(new StatusBadge(getTranslation("matters.status." + matter.status()), CaseTone.of(matter.status())),
                new Span(getTranslation("mediation.case.number", matter.reference().shown())),
                new Span(view.category().name(getLocale())), new Span(view.place().fullName()));
        facts.addClassName("case-facts");
        return new Div(new H1(matter.subject()), Still.keep(facts));
    }

    private static Div part(String css) {
        var part = new Div();
        part.addClassName(css);
        return part;
    }
}
