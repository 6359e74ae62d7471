package org.heshi.portal.talk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Words;
import org.heshi.portal.messaging.SiteSettings;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.portal.territory.Places;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Talk days for the calendars of phones: one of them, or all of a village to subscribe to. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class TalkCalendar {

    private static final VTimeZone ZONE = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(Dates.ZONE.getId()).getVTimeZone();

    private final TalkDays days;
    private final Places places;
    private final SiteSettings site;

    TalkCalendar(TalkDays days, Places places, SiteSettings site) {
        this.days = days;
        this.places = places;
        this.site = site;
    }

    public Optional<String> of(TalkDayId id) {
        return days.find(id).map(day -> ics(places.get(day.village()), List.of(day)));
    }

    /** Empty of days where the village has no rule, so that a subscription made early is not in vain. */
    public Optional<String> of(String village) {
        return days.village(village).map(place -> ics(place, days.forCalendar(place.code())));
    }

    private String ics(PlaceSummary village, List<TalkDaySummary> shown) {
        var name = Words.say(Words.CHINESE, "talk.calendar.name", village.name());
        var calendar = new Calendar()
                .withProdId("-//Heshi//Talk days//ZH")
                .withDefaults()
                .withProperty(new XProperty("X-WR-CALNAME", name))
                .withProperty(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(12)))
                .withComponent(ZONE);
        shown.forEach(day -> calendar.withComponent(event(day, name)));
        return calendar.getFluentTarget().toString();
    }

    private VEvent event(TalkDaySummary day, String name) {
        var event = new VEvent(false);
        event.add(new Uid(day.id() + "@heshi"));
        event.add(new DtStamp(day.changedAt()));
        event.add(new Sequence(day.sequence()));
        event.add(new DtStart<>(day.start().atZone(Dates.ZONE)));
        event.add(new DtEnd<>(day.end().atZone(Dates.ZONE)));
        event.add(new Summary(name));
        event.add(new Location(day.hall()));
        event.add(new Description(Words.say(Words.CHINESE, "talk.calendar.description", site.link(TalkPaths.village(day.village())))));
        event.add(day.status() == DayStatus.CANCELLED ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }
}
