package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.shell.HomeCard;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.territory.PlaceSummary;
import org.springframework.core.annotation.Order;

/** On the home page: when one's own village talks next. */
@org.springframework.stereotype.Component
@Order(20)
class NextDayCard implements HomeCard {

    private final TalkDays days;
    private final DayWords words;

    NextDayCard(TalkDays days, DayWords words) {
        this.days = days;
        this.words = words;
    }

    @Override
    public Spot spot() {
        return Spot.MORE;
    }

    @Override
    public Optional<Component> show() {
        return days.mine().flatMap(this::card);
    }

    private Optional<Component> card(PlaceSummary village) {
        return days.next(village.code(), 1).stream().findFirst().map(day -> {
            var card = new DayCard(day, words);
            var open = new Anchor(TalkPaths.village(village.code()), card.getTranslation("talk.home.open"));
            open.addClassName("button-link");
            return new SectionCard(card.getTranslation("talk.home.title", village.say(UI.getCurrent().getLocale())), card, open);
        });
    }
}
