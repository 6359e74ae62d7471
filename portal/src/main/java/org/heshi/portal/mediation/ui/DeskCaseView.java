package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.mediation.DeskPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;
import org.jspecify.annotations.Nullable;

/** One case as its staff see it, on a page of its own. */
@Route(MatterPaths.STAFF)
@PermitAll
@OnDuty({Duty.COMMITTEE, Duty.MEDIATOR, Duty.DISPATCHER, Duty.CENTRE, Duty.GRID_LEADER, Duty.GRID_OFFICER, Duty.SUPERVISOR})
class DeskCaseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DeskTools tools;
    private transient @Nullable DeskAddress shown;
    private @Nullable DeskCase opened;

    DeskCaseView(DeskTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reference = event.getRouteParameters().get("reference").flatMap(Reference::read).orElseThrow(NotFoundException::new);
        var address = DeskAddress.page(reference, event.getLocation().getQueryParameters());
        if (opened != null && shown != null && reference.equals(shown.opened())) {
            opened.show(address);
        } else {
            opened = new DeskCase(tools, address, () -> UI.getCurrent().navigate(DeskPaths.DESK));
            getContent().removeAll();
            getContent().addClassName("wide-page");
            getContent().add(opened);
        }
        shown = address;
        if (!opened.isFound()) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return opened == null ? "" : opened.title();
    }
}
