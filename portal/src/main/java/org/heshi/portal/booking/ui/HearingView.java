package org.heshi.portal.booking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.heshi.portal.booking.BookingPaths;
import org.heshi.portal.booking.HearingLinks;
import org.heshi.portal.booking.HearingStatus;
import org.heshi.portal.booking.LinkedHearing;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.HearingCard;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.Tone;

/** What the link in a message opens: when and where, for one attendee, without signing in. */
@Route(BookingPaths.HEARING)
@AnonymousAllowed
class HearingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient HearingLinks links;
    private final transient Clock clock;

    HearingView(HearingLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElseThrow(NotFoundException::new);
        show(links.find(token).orElseThrow(NotFoundException::new), token);
    }

    private void show(LinkedHearing hearing, String token) {
        getContent().removeAll();
        getContent().addClassNames("column", "stack");
        var card = new HearingCard(new HearingCard.Value(getTranslation("booking.status." + hearing.status()), tone(hearing.status()),
                hearing.start(), hearing.end(), hearing.isOnline(), hearing.place(), hearing.mediators(), null,
                hearing.isForCalendar() ? "/" + BookingPaths.calendar(token) : null), Dates.day(clock.instant()));
        getContent().add(new PageHeader(getPageTitle(), getTranslation("booking.page.lead." + hearing.status())), card,
                new Paragraph(getTranslation("booking.page.who-sees")));
        if (hearing.path() != null) {
            var open = new Anchor("/" + hearing.path().replaceFirst("^/", ""), getTranslation("booking.page.case"));
            open.addClassName("button-link");
            getContent().add(new Div(open));
        }
    }

    private static Tone tone(HearingStatus status) {
        return switch (status) {
            case PROPOSED -> Tone.WAIT;
            case BOOKED -> Tone.GO;
            case HELD -> Tone.CALM;
            case CANCELLED, MISSED -> Tone.ALARM;
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("booking.page.title");
    }
}
