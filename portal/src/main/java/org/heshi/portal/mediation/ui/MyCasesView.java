package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.mediation.MediationPaths;
import org.heshi.portal.mediation.MyCases;
import org.heshi.portal.territory.Places;

/** Every case that concerns me, the one that moved last first. */
@Route(MediationPaths.MY)
@Menu(title = "mediation.my.menu", order = 30)
@PermitAll
class MyCasesView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 10;

    private final transient MyCases cases;
    private final transient Places places;
    private final transient Clock clock;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("mediation.my.more"), _ -> load());
    private int shown;

    MyCasesView(MyCases cases, Places places, Clock clock) {
        this.cases = cases;
        this.places = places;
        this.clock = clock;
        var file = link("mediation.my.file");
        list.addClassName("case-list");
        getContent().addClassName("column");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("mediation.my.lead"), file), list, more);
        load();
        if (shown == 0) {
            getContent().removeAll();
            getContent().add(new PageHeader(getPageTitle(), null),
                    new EmptyState(Drawing.TELL, getTranslation("mediation.my.empty"), link("mediation.my.file"), followLink()));
        }
    }

    private void load() {
        var next = cases.latest(shown, PAGE + 1);
        next.stream().limit(PAGE).forEach(mine -> list.add(new ListItem(new MyCaseCard(mine, places.get(mine.row().place()).name(), Dates.day(clock.instant())))));
        shown += Math.min(PAGE, next.size());
        more.setVisible(next.size() > PAGE);
    }

    private Anchor link(String key) {
        var link = new Anchor(MediationPaths.FILE, getTranslation(key));
        link.addClassName("button-link");
        return link;
    }

    private Anchor followLink() {
        return new Anchor(MediationPaths.FOLLOW, getTranslation("mediation.my.follow"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mediation.my.title");
    }
}
