package org.heshi.portal.booking;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Timeline;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes known what became of a hearing: in the matter's timeline, to the attendees, to the features above. */
@Component
class Announcements {

    /** A time in a timeline entry is read in every language. */
    private static final DateTimeFormatter NEUTRAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Dates.ZONE);

    private final Timeline timeline;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    Announcements(Timeline timeline, Invitations invitations, ApplicationEventPublisher events) {
        this.timeline = timeline;
        this.invitations = invitations;
        this.events = events;
    }

    void proposed(Hearing hearing, int offers, HearingProposed fact) {
        record(hearing, "proposed", Audience.EVERYONE, offers);
        invitations.proposed(hearing);
        events.publishEvent(fact);
    }

    void answered(Hearing hearing, int suiting) {
        record(hearing, "answered", Audience.EVERYONE, suiting);
    }

    void noTimeSuits(Hearing hearing) {
        invitations.noTimeSuits(hearing);
    }

    void booked(Hearing hearing, HearingBooked fact) {
        record(hearing, "booked", Audience.EVERYONE, said(fact.start()));
        invitations.booked(hearing);
        events.publishEvent(fact);
    }

    void moved(Hearing hearing, HearingMoved fact) {
        record(hearing, "moved", Audience.EVERYONE, said(fact.start()), reason(hearing));
        invitations.moved(hearing);
        events.publishEvent(fact);
    }

    void cancelled(Hearing hearing, HearingCancelled fact) {
        record(hearing, hearing.start() == null ? "withdrawn" : "cancelled", Audience.EVERYONE, reason(hearing));
        invitations.cancelled(hearing);
        events.publishEvent(fact);
    }

    void held(Hearing hearing, HearingHeld fact) {
        record(hearing, "held", Audience.EVERYONE);
        events.publishEvent(fact);
    }

    /** How many stayed away is for the staff: it decides nothing. */
    void missed(Hearing hearing, HearingMissed fact) {
        record(hearing, "missed", Audience.STAFF, fact.absent().size());
        events.publishEvent(fact);
    }

    private void record(Hearing hearing, String what, Audience audience, Object... args) {
        timeline.record(hearing.matter(), "booking.timeline." + what, audience, args);
    }

    private static String reason(Hearing hearing) {
        return Objects.requireNonNull(hearing.reason());
    }

    private static String said(Instant start) {
        return NEUTRAL.format(start);
    }
}
