package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.matters.Desk;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.mediation.DeskPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;
import org.jspecify.annotations.Nullable;

/** The desk of an office or a mediator: its piles, one of them as a list, and beside it the case that is open. */
@Route(DeskPaths.DESK)
@Menu(title = "mediation.desk.menu", order = 20)
@PermitAll
@OnDuty({Duty.COMMITTEE, Duty.MEDIATOR, Duty.DISPATCHER, Duty.CENTRE, Duty.GRID_LEADER, Duty.GRID_OFFICER, Duty.SUPERVISOR})
class DeskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MatterLookup lookup;
    private final transient DeskTools tools;
    private final DeskPiles piles;
    private final DeskList list;
    private final Aside beside = new Aside();
    private transient @Nullable DeskAddress shown;
    private @Nullable DeskCase opened;

    DeskView(MatterLookup lookup, DeskTools tools, DeskRows rows) {
        this.lookup = lookup;
        this.tools = tools;
        piles = new DeskPiles(tools.categories());
        list = new DeskList(lookup, rows, row -> address().open(row.reference()).go());
        beside.addClassName("desk-beside");
        beside.getElement().setAttribute("aria-label", getTranslation("mediation.desk.beside"));
        getContent().addClassNames("desk", "wide-page");
        getContent().add(new DeskHeader(), piles, new Div(list, beside));
        getContent().getComponentAt(2).addClassName("desk-columns");
    }

    private void listen(Desk desk) {
        desk.offices().forEach(office -> tools.live().watch(this, office.value(), this::news));
        tools.live().watch(this, Visitor.requirePerson().value(), this::news);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var desk = lookup.desk();
        if (shown == null) {
            listen(desk);
        }
        var asked = DeskAddress.desk(event.getLocation().getQueryParameters());
        var pile = asked.pile() != null && desk.tabs().contains(asked.pile()) ? asked.pile() : desk.first();
        show(new DeskAddress(pile, asked.category(), asked.opened(), asked.part(), true), desk);
    }

    private void show(DeskAddress address, Desk desk) {
        var before = shown;
        shown = address;
        piles.show(address, desk);
        list.show(address);
        getContent().setClassName("has-case", address.opened() != null);
        if (opened != null && before != null && address.opened() != null && address.opened().equals(before.opened())) {
            opened.show(address);
        } else {
            open(address);
        }
    }

    private void open(DeskAddress address) {
        beside.removeAll();
        opened = null;
        if (address.opened() == null) {
            beside.add(new EmptyState(Drawing.PAPER, getTranslation("mediation.desk.choose")));
        } else {
            opened = new DeskCase(tools, address, () -> address().open(null).go());
            beside.add(opened);
        }
    }

    private void news() {
        piles.show(address(), lookup.desk());
        list.refresh();
    }

    private DeskAddress address() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mediation.desk.title");
    }
}
