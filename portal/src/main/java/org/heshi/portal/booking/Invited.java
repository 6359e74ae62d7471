package org.heshi.portal.booking;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Words;
import org.heshi.portal.messaging.Recipient;
import org.jspecify.annotations.Nullable;

/** An attendee as the hearing keeps them, with the token that opens their page and calendar file, and what they answered when. */
@Embeddable
record Invited(UUID subject, UUID resource, String name, @Enumerated(EnumType.STRING) AttendeeRole role,
        @Nullable PersonId person, @Nullable PhoneNumber phone, String language, @Nullable String path, String token,
        @Nullable Instant answeredAt, boolean absent) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Invited of(Attendee one) {
        var bytes = new byte[9];
        RANDOM.nextBytes(bytes);
        var to = one.recipient();
        return new Invited(one.subject(), one.resource(), one.name(), one.role(), to == null ? null : to.person(),
                to == null ? null : to.phone(), (to == null ? Words.CHINESE : to.locale()).toLanguageTag(), one.path(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                null, false);
    }

    Attendee attendee() {
        return new Attendee(subject, resource, name, recipient(), role, path);
    }

    @Nullable Recipient recipient() {
        return person == null && phone == null ? null : new Recipient(person, phone, locale());
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** A mediator's hours and bookings answer for them. */
    boolean isAsked() {
        return role != AttendeeRole.MEDIATOR;
    }

    Invited answered(@Nullable Instant at) {
        return new Invited(subject, resource, name, role, person, phone, language, path, token, at, absent);
    }

    Invited missing(boolean missing) {
        return new Invited(subject, resource, name, role, person, phone, language, path, token, answeredAt, missing);
    }

    AttendeeSummary summary() {
        return new AttendeeSummary(subject, name, role, answeredAt != null, absent);
    }

    @Override
    public String toString() {
        return role + " " + subject;
    }
}
