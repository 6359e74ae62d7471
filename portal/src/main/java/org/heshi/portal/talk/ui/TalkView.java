package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.PlaceField;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceLevel;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.portal.territory.Places;

/** The way to one's village: one's own first, the others by name. */
@Route(TalkPaths.LIST)
@Menu(title = "talk.list.menu", order = 25)
@AnonymousAllowed
class TalkView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TalkDays days;
    private final transient Places places;
    private final transient Clock clock;

    TalkView(TalkDays days, Places places, Clock clock) {
        this.days = days;
        this.places = places;
        this.clock = clock;
        var mine = days.mine();
        getContent().addClassNames("column", "stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("talk.list.lead")));
        mine.ifPresent(village -> getContent().add(new H2(getTranslation("talk.list.mine")), list(List.of(village))));
        getContent().add(find());
        var others = days.villages().stream().filter(village -> mine.filter(village::equals).isEmpty()).toList();
        if (!others.isEmpty()) {
            getContent().add(new H2(getTranslation("talk.list.others")), list(others));
        }
    }

    private UnorderedList list(List<PlaceSummary> villages) {
        var list = new UnorderedList();
        list.addClassName("case-list");
        villages.forEach(village -> list.add(new ListItem(card(village))));
        return list;
    }

    private Component card(PlaceSummary village) {
        var name = new Span(village.say(getLocale()));
        name.addClassName("case-subject");
        var next = days.next(village.code(), 1).stream().findFirst()
                .map(day -> getTranslation("talk.list.next", Dates.say(getLocale(), day.day(), Dates.day(clock.instant())), Dates.hour(day.start()), day.hall()))
                .orElseGet(() -> getTranslation("talk.list.none"));
        var when = new Span(next);
        when.addClassName("quiet");
        var card = new Anchor(TalkPaths.village(village.code()), name, when);
        card.addClassName("case-card");
        return card;
    }

    private PlaceField find() {
        var field = new PlaceField(getTranslation("talk.list.find"), this::villages);
        field.setHelperText(getTranslation("talk.list.find.help"));
        field.addValueChangeListener(event -> UI.getCurrent().navigate(TalkPaths.village(new PlaceCode(event.getValue().code()))));
        return field;
    }

    private List<PlaceField.Place> villages(String words, int limit) {
        var near = days.mine().map(PlaceSummary::code).orElse(null);
        return words.isBlank() ? days.villages().stream().map(TalkView::shown).toList()
                : places.search(words, near, limit * 3).stream().filter(place -> place.level() == PlaceLevel.VILLAGE).limit(limit).map(TalkView::shown).toList();
    }

    private static PlaceField.Place shown(PlaceSummary place) {
        return new PlaceField.Place(place.code().value(), place.name(), place.fullName());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.list.title");
    }
}
