package org.heshi.portal.staff.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Uuids;
import org.heshi.portal.shell.AddressBook;
import org.heshi.portal.staff.PeopleDesk;
import org.heshi.portal.territory.DutyCheck;
import org.springframework.stereotype.Component;

/** There is a page about everybody within an administrator's places, and for nobody else. */
@Component
class PersonAddresses implements AddressBook {

    private final PeopleDesk desk;
    private final DutyCheck duty;

    PersonAddresses(PeopleDesk desk, DutyCheck duty) {
        this.desk = desk;
        this.duty = duty;
    }

    @Override
    public boolean knows(Class<? extends com.vaadin.flow.component.Component> view, RouteParameters asked) {
        return view != PersonView.class && view != LeavingView.class || duty.mayOpen(view) && asked.get("person").flatMap(PersonAddresses::id).flatMap(desk::find).isPresent();
    }

    static Optional<PersonId> id(String written) {
        return Uuids.read(written).map(PersonId::new);
    }
}
