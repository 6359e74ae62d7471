package org.heshi.portal.booking;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a hearing by the token of one attendee. A calendar on a phone has no session, so the token alone is the permission:
 * 72 random bits, short enough for a text message, another for each attendee; it shows nothing of the case and is dead a month after.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class HearingLinks {

    private static final Duration GOOD_FOR = Duration.ofDays(30);

    private final HearingRegister hearings;
    private final RoomRegister rooms;
    private final Clock clock;

    HearingLinks(HearingRegister hearings, RoomRegister rooms, Clock clock) {
        this.hearings = hearings;
        this.rooms = rooms;
        this.clock = clock;
    }

    public Optional<LinkedHearing> find(String token) {
        return hearings.byToken(token).filter(this::isAlive).map(hearing -> linked(hearing, token));
    }

    private boolean isAlive(Hearing hearing) {
        var last = hearing.start() == null || hearing.changedAt().isAfter(hearing.start()) ? hearing.changedAt() : hearing.start();
        return hearing.status().isOpen() || last.plus(GOOD_FOR).isAfter(clock.instant());
    }

    private LinkedHearing linked(Hearing hearing, String token) {
        var me = hearing.attendees().stream().filter(one -> one.token().equals(token)).findFirst().orElseThrow();
        var summary = hearing.summary(Place.of(List.of(hearing.where()), rooms).get(hearing.where()));
        return new LinkedHearing(hearing.id(), hearing.status(), hearing.where() instanceof Where.Online, summary.place(),
                summary.start(), summary.end(),
                hearing.attendees().stream().filter(one -> !one.isAsked()).map(Invited::name).toList(),
                hearing.sequence(), hearing.changedAt(), me.locale(), me.path());
    }
}
