package org.heshi.portal.booking;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A hearing for the calendar of an attendee: when and where, and no word about the case or the other side. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class HearingCalendar {

    private static final VTimeZone ZONE = TimeZoneRegistryFactory.getInstance().createRegistry()
            .getTimeZone(Dates.ZONE.getId()).getVTimeZone();

    private final HearingLinks links;

    HearingCalendar(HearingLinks links) {
        this.links = links;
    }

    /** The file behind a token; none as long as no time is set. */
    public Optional<String> ics(String token) {
        return links.find(token).filter(LinkedHearing::isForCalendar).map(HearingCalendar::ics);
    }

    /** Made from the hearing alone, so that the same hearing always gives the same file. */
    static String ics(LinkedHearing hearing) {
        var cancelled = hearing.status() == HearingStatus.CANCELLED;
        return new Calendar()
                .withProdId("-//Heshi//Hearings//ZH")
                .withDefaults()
                .withProperty(method(cancelled))
                .withComponent(ZONE)
                .withComponent(event(hearing, cancelled))
                .getFluentTarget().toString();
    }

    private static Method method(boolean cancelled) {
        return cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH;
    }

    private static VEvent event(LinkedHearing hearing, boolean cancelled) {
        var locale = hearing.locale();
        var event = new VEvent(false);
        event.add(new Uid(hearing.id() + "@heshi"));
        event.add(new DtStamp(hearing.changedAt()));
        event.add(new Sequence(hearing.sequence()));
        event.add(new DtStart<>(hearing.start().atZone(Dates.ZONE)));
        event.add(new DtEnd<>(hearing.end().atZone(Dates.ZONE)));
        event.add(new Summary(Words.say(locale, "booking.calendar.summary")));
        event.add(new Description(Words.say(locale, "booking.calendar.description")));
        event.add(new Location(hearing.place()));
        event.add(new Organizer(new ParameterList().add(new Cn(Words.say(locale, "booking.calendar.organizer"))),
                URI.create("urn:heshi:hearings")));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }
}
