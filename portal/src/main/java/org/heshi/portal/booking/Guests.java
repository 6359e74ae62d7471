package org.heshi.portal.booking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.messaging.Recipient;
import org.hibernate.annotations.BatchSize;

/** Who shall come to a hearing, who answered, who stayed away. */
@Embeddable
class Guests {

    @ElementCollection
    @CollectionTable(name = "hearing_attendee", joinColumns = @JoinColumn(name = "hearing"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<Invited> attendees = new ArrayList<>();

    protected Guests() {}

    Guests(List<Attendee> invited) {
        invited.stream().map(Invited::of).forEach(attendees::add);
    }

    List<Invited> all() {
        return List.copyOf(attendees);
    }

    /** Those whose answer counts. */
    List<UUID> asked() {
        return attendees.stream().filter(Invited::isAsked).map(Invited::subject).toList();
    }

    boolean areAllAnswered() {
        return attendees.stream().filter(Invited::isAsked).allMatch(one -> one.answeredAt() != null);
    }

    void askAgain() {
        attendees.replaceAll(one -> one.answered(null));
    }

    void answered(UUID subject, Instant now) {
        if (!asked().contains(subject)) {
            throw new Refused("booking.refused.not-invited");
        }
        attendees.replaceAll(one -> one.subject().equals(subject) ? one.answered(now) : one);
    }

    void stayedAway(Set<UUID> absent) {
        if (absent.isEmpty() || !attendees.stream().map(Invited::subject).toList().containsAll(absent)) {
            throw new Refused("booking.refused.absent");
        }
        attendees.replaceAll(one -> one.missing(absent.contains(one.subject())));
    }

    /** One mediator in place of another; who is there already only stays. */
    void replace(PersonId from, PersonId to, String name, Recipient recipient) {
        var isThere = attendees.stream().anyMatch(one -> one.subject().equals(to.value()));
        if (isThere) {
            attendees.removeIf(one -> isMediator(one, from));
        } else {
            attendees.replaceAll(one -> isMediator(one, from) ? Invited.of(Attendee.mediator(to, name, recipient, one.path())) : one);
        }
    }

    private static boolean isMediator(Invited one, PersonId person) {
        return one.role() == AttendeeRole.MEDIATOR && person.equals(one.person());
    }

    Set<UUID> resources() {
        return attendees.stream().flatMap(one -> one.attendee().resources().stream()).collect(Collectors.toSet());
    }
}
