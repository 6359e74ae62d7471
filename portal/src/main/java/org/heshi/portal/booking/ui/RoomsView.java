package org.heshi.portal.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.booking.BookingPaths;
import org.heshi.portal.booking.RoomSummary;
import org.heshi.portal.booking.Rooms;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OfficeSummary;
import org.heshi.portal.territory.OnDuty;

/** The rooms in which one's own office receives people. */
@Route(BookingPaths.ROOMS)
@Menu(title = "booking.rooms.menu", order = 61)
@PermitAll
@OnDuty({Duty.COMMITTEE, Duty.DISPATCHER, Duty.CENTRE})
class RoomsView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Rooms rooms;

    RoomsView(Rooms rooms) {
        this.rooms = rooms;
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle(), getTranslation("booking.rooms.lead")));
        rooms.offices().forEach(office -> getContent().add(office(office)));
    }

    private Component office(OfficeSummary office) {
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        rooms.of(office.id()).forEach(room -> list.add(row(room)));
        var add = button("booking.rooms.add", () -> new RoomDialog(getTranslation("booking.rooms.add"), null, form -> {
            rooms.add(office.id(), form);
            show();
        }).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return new SectionCard(office.say(getLocale()), list, add);
    }

    private ListItem row(RoomSummary room) {
        var name = new Span(room.name());
        name.addClassName("person-name");
        var more = new Span(getTranslation("booking.room.facts", room.seats(), room.address()));
        more.addClassName("quiet");
        var words = new Div(name, more);
        words.addClassName("person-words");
        var change = button("booking.room.change", () -> new RoomDialog(room.name(), room, form -> {
            rooms.change(room.id(), form);
            show();
        }).open());
        change.setAriaLabel(getTranslation("booking.room.change-what", room.name()));
        var close = button("booking.room.close", () -> Confirm.askFinal(getTranslation("booking.room.close-what", room.name()),
                getTranslation("booking.room.close-then"), getTranslation("booking.room.close"), () -> {
                    rooms.close(room.id());
                    show();
                }));
        close.setAriaLabel(getTranslation("booking.room.close-what", room.name()));
        return new ListItem(words, change, close);
    }

    private Button button(String key, Runnable then) {
        return new Button(getTranslation(key), _ -> then.run());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("booking.rooms.title");
    }
}
