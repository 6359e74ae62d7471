package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.Role;
import org.heshi.portal.mediation.MediationPaths;
import org.heshi.portal.mediation.MyCases;
import org.heshi.portal.shell.HomeCard;
import org.heshi.portal.territory.Places;
import org.springframework.core.annotation.Order;

/** My open cases on the home page, each with its next step; what waits for me first. */
@org.springframework.stereotype.Component
@Order(10)
class NextStepCard implements HomeCard {

    private static final int MOST = 3;
    private static final int LOOKED_THROUGH = 10;

    private final MyCases cases;
    private final Places places;
    private final Clock clock;

    NextStepCard(MyCases cases, Places places, Clock clock) {
        this.cases = cases;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Spot spot() {
        return Spot.NEXT_STEP;
    }

    @Override
    public Optional<Component> show() {
        if (Visitor.current() instanceof Visitor.Anonymous) {
            return Optional.empty();
        }
        var open = cases.latest(0, LOOKED_THROUGH).stream().filter(mine -> !mine.row().status().isOver())
                .sorted(Comparator.comparing(mine -> !waitsForMe(mine))).limit(MOST).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("case-list");
        open.forEach(mine -> list.add(new ListItem(new MyCaseCard(mine, places.get(mine.row().place()).name(), Dates.day(clock.instant())))));
        var all = new Anchor(MediationPaths.MY, list.getTranslation("mediation.my.all"));
        all.addClassName("button-link");
        var card = new Div(list, new Div(all));
        card.addClassName("stack");
        return Optional.of(card);
    }

    private static boolean waitsForMe(MyCases.Mine mine) {
        return switch (mine.row().status()) {
            case RETURNED -> mine.role() == Role.APPLICANT;
            case RESOLVED -> mine.role().isParty();
            case SUBMITTED, ADMITTED, IN_HANDLING, DECLINED, CLOSED, REFERRED, WITHDRAWN -> mine.unread() > 0;
        };
    }
}
