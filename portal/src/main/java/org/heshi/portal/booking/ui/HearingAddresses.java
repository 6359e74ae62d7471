package org.heshi.portal.booking.ui;

import com.vaadin.flow.router.RouteParameters;
import org.heshi.portal.booking.HearingLinks;
import org.heshi.portal.shell.AddressBook;
import org.springframework.stereotype.Component;

/** A hearing's page lives as long as its link does. */
@Component
class HearingAddresses implements AddressBook {

    private final HearingLinks links;

    HearingAddresses(HearingLinks links) {
        this.links = links;
    }

    @Override
    public boolean knows(Class<? extends com.vaadin.flow.component.Component> view, RouteParameters asked) {
        return view != HearingView.class || asked.get("token").flatMap(links::find).isPresent();
    }
}
