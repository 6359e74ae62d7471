package org.heshi.portal.booking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hearings of a matter and of a person. */
@Service("hearingLookup")
@Transactional(readOnly = true)
public class HearingLookup {

    private final HearingRegister hearings;
    private final RoomRegister rooms;
    private final Clock clock;

    HearingLookup(HearingRegister hearings, RoomRegister rooms, Clock clock) {
        this.hearings = hearings;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** All of them, the earliest first. */
    @PreAuthorize("@sight.sees(#matter)")
    public List<HearingSummary> of(MatterId matter) {
        return summaries(hearings.ofMatter(matter.value()));
    }

    /** The next one that was neither held nor given up, a booked one before an offered one. */
    @PreAuthorize("@sight.sees(#matter)")
    public Optional<Ahead> ahead(MatterId matter) {
        return hearings.ahead(matter.value(), Limit.of(1)).stream().findFirst();
    }

    /** The booked hearings to which the signed-in person is expected, the next one first. */
    @PreAuthorize("hasRole('PERSON')")
    public List<HearingSummary> upcoming() {
        return summaries(hearings.coming(Visitor.requirePerson(), clock.instant()));
    }

    @Inside
    public Optional<HearingSummary> find(HearingId id) {
        return hearings.findById(id.value()).stream().flatMap(hearing -> summaries(List.of(hearing)).stream()).findFirst();
    }

    @Inside
    public MatterId matterOf(HearingId id) {
        return hearings.findById(id.value()).map(Hearing::matter).orElseThrow(() -> new Refused("booking.refused.missing"));
    }

    /** The token that opens the hearing's page and calendar file for one attendee; the caller knows that the visitor is this one. */
    @Inside
    public Optional<String> token(HearingId id, UUID subject) {
        return hearings.findById(id.value()).stream().flatMap(hearing -> hearing.attendees().stream())
                .filter(one -> one.subject().equals(subject)).map(Invited::token).findFirst();
    }

    private List<HearingSummary> summaries(List<Hearing> found) {
        var places = Place.of(found.stream().map(Hearing::where).toList(), rooms);
        return found.stream().map(hearing -> hearing.summary(places.get(hearing.where()))).toList();
    }
}
