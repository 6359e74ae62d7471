package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.Publicity;
import org.heshi.portal.guidance.QuestionDesk;
import org.heshi.portal.guidance.QuestionDetail;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** The questions of residents: what waits for an answer first, then what waits for a second look. */
@Route(GuidancePaths.QUESTIONS_DESK)
@Menu(title = "guidance.questions.menu", order = 71)
@PermitAll
@OnDuty({Duty.MEDIATOR, Duty.CENTRE})
class QuestionsDeskView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int BEGINNING = 60;

    private final transient Clock clock;

    QuestionsDeskView(QuestionDesk desk, Clock clock) {
        this.clock = clock;
        var all = desk.all();
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.questions.lead")));
        if (all.isEmpty()) {
            getContent().add(new EmptyState(Drawing.TELL, getTranslation("guidance.questions.empty")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("plain-rows");
        all.forEach(question -> rows.add(row(question)));
        getContent().add(rows);
    }

    private ListItem row(QuestionDetail question) {
        var line = question.words().replaceAll("\\s+", " ");
        var link = new Anchor(GuidancePaths.question(question.id()), line.length() > BEGINNING ? line.substring(0, BEGINNING) + "……" : line);
        link.addClassName("person-name");
        var asked = new Span(getTranslation("guidance.questions.asked", Dates.say(getLocale(), Dates.day(question.askedAt()), Dates.day(clock.instant()))));
        asked.addClassName("quiet");
        var words = new Div(link, asked);
        words.addClassName("person-words");
        return new ListItem(words, badge(this, question));
    }

    static StatusBadge badge(Component asker, QuestionDetail question) {
        return question.publicity() == Publicity.NONE
                ? new StatusBadge(asker.getTranslation("guidance.question.answered." + question.isAnswered()), question.isAnswered() ? Tone.CALM : Tone.WAIT)
                : new StatusBadge(asker.getTranslation("guidance.publicity." + question.publicity()), question.publicity() == Publicity.PUBLIC ? Tone.GO : Tone.WAIT);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.questions.title");
    }
}
