package org.heshi.portal.guidance.ui;

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
import java.util.Comparator;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.OfferDetail;
import org.heshi.portal.guidance.OfferState;
import org.heshi.portal.guidance.PrecedentDesk;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** Closed disputes that were offered as knowledge: one's own, and those that wait for one's second look. */
@Route(GuidancePaths.PRECEDENTS_DESK)
@Menu(title = "guidance.offers.menu", order = 72)
@PermitAll
@OnDuty({Duty.MEDIATOR, Duty.COMMITTEE, Duty.CENTRE})
class OffersView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Categories categories;
    private final transient Clock clock;

    OffersView(PrecedentDesk desk, Categories categories, Clock clock) {
        this.categories = categories;
        this.clock = clock;
        var offers = desk.all();
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.offers.lead")));
        if (offers.isEmpty()) {
            getContent().add(new EmptyState(Drawing.PAPER, getTranslation("guidance.offers.empty")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("plain-rows");
        offers.stream().sorted(Comparator.comparing((OfferDetail offer) -> !offer.state().isOpen())).forEach(offer -> rows.add(row(offer)));
        getContent().add(rows);
    }

    private ListItem row(OfferDetail offer) {
        var category = categories.get(offer.category()).name(getLocale());
        var link = new Anchor(GuidancePaths.offer(offer.id()), offer.text() == null ? category : offer.text().title());
        link.addClassName("person-name");
        var facts = new Span(category + " · " + offer.county().say(getLocale()) + " · "
                + getTranslation("guidance.offers.at", Dates.say(getLocale(), Dates.day(offer.offeredAt()), Dates.day(clock.instant()))));
        facts.addClassName("quiet");
        var words = new Div(link, facts);
        words.addClassName("person-words");
        return new ListItem(words, new StatusBadge(getTranslation("guidance.offer.state." + offer.state()), tone(offer.state())));
    }

    static Tone tone(OfferState state) {
        return switch (state) {
            case DRAFT, IN_REVIEW -> Tone.WAIT;
            case PUBLISHED -> Tone.GO;
            case WITHDRAWN -> Tone.CALM;
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.offers.title");
    }
}
