package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.staff.PeopleDesk;
import org.heshi.portal.staff.StaffPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** Who serves where; anybody else is found by name, user name or the end of their number. */
@Route(StaffPaths.PEOPLE)
@Menu(title = "staff.people.menu", order = 80)
@PermitAll
@OnDuty(Duty.ADMINISTRATOR)
class PeopleView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    PeopleView(PeopleDesk desk) {
        var grid = new PeopleGrid();
        var search = new PeopleSearch(desk::places, grid::refresh);
        grid.read(page -> desk.find(search.query(), page));
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("staff.people.lead"), link(StaffPaths.OPEN, "staff.open.link"),
                link(StaffPaths.TERMS, "staff.renew.title"), link(StaffPaths.IMPORT, "staff.import.title")), search, grid);
    }

    private Anchor link(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("button-link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.people.title");
    }
}
