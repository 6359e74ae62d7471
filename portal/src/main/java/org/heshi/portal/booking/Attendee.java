package org.heshi.portal.booking;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.messaging.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who shall come. The subject tells the attendees of one hearing apart, such as a party's id; the resource is the
 * human, the same in every matter, who cannot be in two rooms. Without a recipient nobody can be written to: the caller tells
 * them in another way. The path leads to where this attendee answers.
 */
public record Attendee(UUID subject, UUID resource, String name, @Nullable Recipient recipient, AttendeeRole role,
        @Nullable String path) {

    public static Attendee mediator(PersonId person, String name, Recipient recipient, @Nullable String path) {
        return new Attendee(person.value(), person.value(), name, recipient, AttendeeRole.MEDIATOR, path);
    }

    public static Attendee party(UUID party, String name, @Nullable Recipient recipient, @Nullable String path) {
        return new Attendee(party, resourceOf(party, recipient), name, recipient, AttendeeRole.PARTY, path);
    }

    /** The human behind a recipient: the account, else the phone, else only the subject itself. */
    public static UUID resourceOf(UUID subject, @Nullable Recipient recipient) {
        if (recipient == null) {
            return subject;
        }
        return recipient.person() != null ? recipient.person().value()
                : recipient.phone() != null ? resourceOf(recipient.phone()) : subject;
    }

    static UUID resourceOf(PhoneNumber phone) {
        return UUID.nameUUIDFromBytes(("phone:" + phone.print()).getBytes(StandardCharsets.UTF_8));
    }

    /** All that is taken with this attendee: one known by account here and by phone elsewhere is still one human. */
    Set<UUID> resources() {
        var all = new HashSet<>(Set.of(resource));
        if (recipient != null && recipient.person() != null) {
            all.add(recipient.person().value());
        }
        if (recipient != null && recipient.phone() != null) {
            all.add(resourceOf(recipient.phone()));
        }
        return all;
    }

    @Override
    public String toString() {
        return role + " " + subject;
    }
}
