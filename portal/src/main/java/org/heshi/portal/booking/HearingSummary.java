package org.heshi.portal.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.matters.MatterId;
import org.jspecify.annotations.Nullable;

/** A hearing as it stands. Whoever shows the names decides who may read them; booking does not know the matter's privacy. */
public record HearingSummary(HearingId id, MatterId matter, HearingStatus status, Where where, String place,
        @Nullable Instant start, @Nullable Instant end, Duration length, List<AttendeeSummary> attendees, List<Offer> offers,
        @Nullable String reason, int sequence, Instant changedAt) {

    /** Everybody answered, and no offered time suits all. */
    public boolean isStuck() {
        return status == HearingStatus.PROPOSED && asked().stream().allMatch(AttendeeSummary::isAnswered)
                && offers.stream().noneMatch(this::suitsAll);
    }

    public boolean suitsAll(Offer offer) {
        return asked().stream().map(AttendeeSummary::subject).allMatch(offer.suits()::contains);
    }

    public Set<UUID> absent() {
        return attendees.stream().filter(AttendeeSummary::isAbsent).map(AttendeeSummary::subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<AttendeeSummary> asked() {
        return attendees.stream().filter(one -> one.role() != AttendeeRole.MEDIATOR).toList();
    }
}
