package org.heshi.portal.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the people of a matter to one table: offers times, books the one that suits all, moves and calls off. */
@Service
@Transactional
public class Hearings {

    private static final String HANDLES = Hosts.ONLY + " and @sight.handles(@hearingLookup.matterOf(#id))";
    private static final String HANDLES_MATTER = Hosts.ONLY + " and @sight.handles(#form.matter())";

    private final HearingRegister hearings;
    private final RoomRegister rooms;
    private final Reservations reservations;
    private final Reminders reminders;
    private final Announcements announcements;
    private final Clock clock;

    Hearings(HearingRegister hearings, RoomRegister rooms, Reservations reservations, Reminders reminders,
            Announcements announcements, Clock clock) {
        this.hearings = hearings;
        this.rooms = rooms;
        this.reservations = reservations;
        this.reminders = reminders;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Offers one to five times; nothing is reserved until one of them suits everybody who is asked. */
    @PreAuthorize(HANDLES_MATTER)
    public HearingId propose(HearingForm form, Collection<Instant> starts) {
        requireOpen(form.where());
        var hearing = new Hearing(form, clock.instant());
        offer(hearing, starts);
        return hearing.id();
    }

    /** Offers other times, in place of those that did not suit. */
    @PreAuthorize(HANDLES)
    public void proposeAgain(HearingId id, Collection<Instant> starts) {
        offer(hearings.locked(id), starts);
    }

    private void offer(Hearing hearing, Collection<Instant> starts) {
        var fact = hearing.propose(new HashSet<>(starts), clock.instant());
        if (!starts.stream().allMatch(start -> reservations.areFree(hearing.resources(), start, start.plus(hearing.length())))) {
            throw new Refused("booking.refused.taken");
        }
        hearings.save(hearing);
        announcements.proposed(hearing, starts.size(), fact);
    }

    /**
     * What suits one attendee, none at all included; may be said anew until the hearing is booked, which happens by itself
     * once a time suits everybody. The caller knows that the visitor is this attendee.
     */
    @Inside
    public HearingStatus answer(HearingId id, UUID subject, Set<Instant> suiting) {
        var hearing = hearings.locked(id);
        hearing.answer(subject, suiting, clock.instant());
        announcements.answered(hearing, suiting.size());
        bookWhatSuitsAll(hearing);
        hearings.save(hearing);
        return hearing.status();
    }

    private void bookWhatSuitsAll(Hearing hearing) {
        reservations.queueUp(hearing.resources());
        hearing.suitingAll(clock.instant()).stream()
                .filter(start -> reservations.areFree(hearing.resources(), start, start.plus(hearing.length())))
                .findFirst()
                .ifPresentOrElse(start -> book(hearing, start), () -> {
                    if (hearing.isAnsweredByAll()) {
                        announcements.noTimeSuits(hearing);
                    }
                });
    }

    /** Books a time, offered or not, for instance one agreed on the telephone. */
    @PreAuthorize(HANDLES)
    public void book(HearingId id, Instant start) {
        var hearing = hearings.locked(id);
        requireOpen(hearing.where());
        book(hearing, start);
        hearings.save(hearing);
    }

    /** Books without offering first. */
    @PreAuthorize(HANDLES_MATTER)
    public HearingId book(HearingForm form, Instant start) {
        requireOpen(form.where());
        var hearing = hearings.save(new Hearing(form, clock.instant()));
        book(hearing, start);
        return hearing.id();
    }

    private void book(Hearing hearing, Instant start) {
        var fact = hearing.book(start, clock.instant());
        reservations.take(hearing.id(), hearing.resources(), start, start.plus(hearing.length()));
        reminders.set(hearing);
        announcements.booked(hearing, fact);
    }

    @PreAuthorize(HANDLES)
    public void reschedule(HearingId id, Instant start, Where where, String reason) {
        var hearing = hearings.locked(id);
        requireOpen(where);
        reminders.drop(hearing);
        var fact = hearing.move(start, where, reason, clock.instant());
        reservations.release(id);
        reservations.take(id, hearing.resources(), start, start.plus(hearing.length()));
        reminders.set(hearing);
        hearings.save(hearing);
        announcements.moved(hearing, fact);
    }

    @PreAuthorize(HANDLES)
    public void cancel(HearingId id, String reason) {
        var hearing = hearings.locked(id);
        reminders.drop(hearing);
        var fact = hearing.cancel(reason, clock.instant());
        reservations.release(id);
        hearings.save(hearing);
        announcements.cancelled(hearing, fact);
    }

    @PreAuthorize(HANDLES)
    public void held(HearingId id) {
        var hearing = hearings.locked(id);
        var fact = hearing.held(clock.instant());
        hearings.save(hearing);
        announcements.held(hearing, fact);
    }

    /** Somebody stayed away. */
    @PreAuthorize(HANDLES)
    public void missed(HearingId id, Set<UUID> absent) {
        var hearing = hearings.locked(id);
        var fact = hearing.missed(absent, clock.instant());
        hearings.save(hearing);
        announcements.missed(hearing, fact);
    }

    private void requireOpen(Where where) {
        if (where instanceof Where.InRoom in) {
            rooms.get(in.room()).requireOpen();
        }
    }
}
