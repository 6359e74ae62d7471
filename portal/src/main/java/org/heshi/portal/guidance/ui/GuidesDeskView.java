package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.GuideDesk;
import org.heshi.portal.guidance.GuideDetail;
import org.heshi.portal.guidance.GuideState;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** All guides, what is being written first, then what should be looked at again soonest. */
@Route(GuidancePaths.DESK)
@Menu(title = "guidance.desk.menu", order = 70)
@PermitAll
@OnDuty({Duty.MEDIATOR, Duty.CENTRE, Duty.ADMINISTRATOR})
class GuidesDeskView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient List<GuideDetail> guides;
    private final LocalDate today;
    private final TextField filter = new TextField();
    private final Div found = new Div();

    GuidesDeskView(GuideDesk desk, Clock clock) {
        guides = desk.all();
        today = Dates.day(clock.instant());
        var add = new Anchor(GuidancePaths.edit(GuidancePaths.NEW), getTranslation("guidance.desk.add"));
        add.addClassName("button-link");
        filter.setLabel(getTranslation("guidance.desk.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(_ -> show());
        found.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.desk.lead"), add), filter, found);
        show();
    }

    private void show() {
        var words = filter.getValue().strip();
        var matching = guides.stream().filter(guide -> guide.latest().text().in(getLocale()).title().contains(words)).toList();
        found.removeAll();
        if (matching.isEmpty()) {
            found.add(new EmptyState(Drawing.PAPER, getTranslation("guidance.desk.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        matching.forEach(guide -> list.add(row(guide)));
        found.add(list);
    }

    private ListItem row(GuideDetail guide) {
        var latest = guide.latest();
        var title = new Anchor(GuidancePaths.edit(guide.slug()), latest.text().in(getLocale()).title());
        title.addClassName("person-name");
        var review = new Span(getTranslation(latest.text().review().isBefore(today) ? "guidance.desk.review.late" : "guidance.desk.review",
                Dates.say(getLocale(), latest.text().review(), today)));
        review.addClassName("quiet");
        var words = new Div(title, review);
        words.addClassName("person-words");
        return new ListItem(words, badge(latest.state()));
    }

    private Component badge(GuideState state) {
        return new StatusBadge(getTranslation("guidance.state." + state), tone(state));
    }

    static Tone tone(GuideState state) {
        return switch (state) {
            case DRAFT, IN_REVIEW -> Tone.WAIT;
            case PUBLISHED -> Tone.GO;
            case RETIRED -> Tone.CALM;
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.desk.title");
    }
}
