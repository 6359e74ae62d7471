package org.heshi.portal.booking;

import static org.heshi.portal.booking.HearingStatus.*;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.messaging.Recipient;
import org.jspecify.annotations.Nullable;

@Entity
class Hearing {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID matter;

    @Enumerated(EnumType.STRING)
    private HearingStatus status;

    private @Nullable UUID room;
    private @Nullable String link;
    private int minutes;
    private @Nullable Instant startsAt;
    private int sequence;
    private @Nullable String reason;
    private Instant changedAt;

    @Embedded
    private Guests guests = new Guests();

    @Embedded
    private Proposal proposal = new Proposal();

    protected Hearing() {}

    Hearing(HearingForm form, Instant now) {
        id = HearingId.next().value();
        matter = form.matter().value();
        status = PROPOSED;
        minutes = (int) form.length().toMinutes();
        changedAt = now;
        guests = new Guests(form.attendees());
        meet(form.where());
    }

    /** Offers times, for the first time or instead of those that suited nobody. */
    HearingProposed propose(Collection<Instant> starts, Instant now) {
        require(status == PROPOSED);
        starts.forEach(start -> requireAhead(start, now));
        sequence += proposal.isEmpty() ? 0 : 1;
        proposal.offer(starts);
        guests.askAgain();
        changedAt = now;
        return new HearingProposed(id(), matter(), now);
    }

    void answer(UUID subject, Set<Instant> suiting, Instant now) {
        require(status == PROPOSED);
        guests.answered(subject, now);
        proposal.answer(subject, suiting);
        changedAt = now;
    }

    boolean isAnsweredByAll() {
        return guests.areAllAnswered();
    }

    List<Instant> suitingAll(Instant now) {
        return proposal.suitingAll(guests.asked(), now);
    }

    HearingBooked book(Instant start, Instant now) {
        requireAhead(start, now);
        become(BOOKED, now);
        startsAt = start;
        return new HearingBooked(id(), matter(), start, now);
    }

    HearingMoved move(Instant start, Where where, String why, Instant now) {
        require(status == BOOKED);
        requireAhead(start, now);
        reason = required(why);
        startsAt = start;
        meet(where);
        sequence++;
        changedAt = now;
        return new HearingMoved(id(), matter(), start, now);
    }

    HearingCancelled cancel(String why, Instant now) {
        become(CANCELLED, now);
        reason = required(why);
        sequence++;
        return new HearingCancelled(id(), matter(), now);
    }

    HearingHeld held(Instant now) {
        requireBegun(now);
        become(HELD, now);
        return new HearingHeld(id(), matter(), now);
    }

    HearingMissed missed(Set<UUID> absent, Instant now) {
        requireBegun(now);
        become(MISSED, now);
        guests.stayedAway(absent);
        return new HearingMissed(id(), matter(), Set.copyOf(absent), now);
    }

    /** Another mediator comes instead of the one who leaves. */
    void isTakenOver(PersonId from, PersonId to, String name, Recipient recipient, Instant now) {
        require(status.isOpen());
        guests.replace(from, to, name, recipient);
        sequence++;
        changedAt = now;
    }

    private void meet(Where where) {
        room = where instanceof Where.InRoom in ? in.room().value() : null;
        link = where instanceof Where.Online online ? online.link() : null;
    }

    private void become(HearingStatus next, Instant now) {
        require(status.canBecome(next));
        status = next;
        changedAt = now;
    }

    private void require(boolean isPossible) {
        if (!isPossible) {
            throw new Refused(status.isOpen() ? "booking.refused.not-now" : "booking.refused.over");
        }
    }

    private void requireBegun(Instant now) {
        if (startsAt != null && startsAt.isAfter(now)) {
            throw new Refused("booking.refused.too-early");
        }
    }

    private static void requireAhead(Instant start, Instant now) {
        if (!start.isAfter(now)) {
            throw new Refused("booking.refused.past");
        }
    }

    private static String required(String reason) {
        var stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > 500) {
            throw new Refused("booking.refused.reason");
        }
        return stripped;
    }

    HearingId id() {
        return new HearingId(id);
    }

    MatterId matter() {
        return new MatterId(matter);
    }

    HearingStatus status() {
        return status;
    }

    int sequence() {
        return sequence;
    }

    @Nullable Instant start() {
        return startsAt;
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    @Nullable String reason() {
        return reason;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<Invited> attendees() {
        return guests.all();
    }

    Where where() {
        return room == null ? new Where.Online(String.valueOf(link)) : new Where.InRoom(new RoomId(room));
    }

    /** Everything that cannot be elsewhere at that time. */
    Set<UUID> resources() {
        var all = new HashSet<>(guests.resources());
        if (room != null) {
            all.add(room);
        }
        return all;
    }

    HearingSummary summary(String place) {
        var offers = (status == HearingStatus.PROPOSED ? proposal.offers() : List.<Instant>of()).stream().map(start -> new Offer(start, start.plus(length()), proposal.suits(start))).toList();
        return new HearingSummary(id(), matter(), status, where(), place, startsAt, startsAt == null ? null : startsAt.plus(length()),
                length(), attendees().stream().map(Invited::summary).toList(), offers, reason, sequence, changedAt);
    }
}
