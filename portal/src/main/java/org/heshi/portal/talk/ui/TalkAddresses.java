package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import org.heshi.portal.shell.AddressBook;
import org.heshi.portal.talk.TalkDays;

/** The pages of a village are there for the villages there are. */
@org.springframework.stereotype.Component
class TalkAddresses implements AddressBook {

    private final TalkDays days;

    TalkAddresses(TalkDays days) {
        this.days = days;
    }

    @Override
    public boolean knows(Class<? extends Component> view, RouteParameters asked) {
        return !view.getPackageName().equals(TalkAddresses.class.getPackageName())
                || asked.get("village").map(code -> days.village(code).isPresent()).orElse(true);
    }
}
