package org.heshi.portal.mediation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.messaging.Recipient;
import org.jspecify.annotations.Nullable;

@Entity
class Party {

    private static final int TRIES = 5;
    private static final Duration BETWEEN_CODES = Duration.ofSeconds(60);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID matter;

    @Enumerated(EnumType.STRING)
    private Side side;

    private @Nullable String name;
    private @Nullable PhoneNumber phone;
    private @Nullable PersonId person;
    private String language;
    private @Nullable String codeHash;
    private @Nullable Instant codeAt;
    private int codeTries;
    private @Nullable Instant invitedAt;
    private @Nullable Instant seenAt;
    private @Nullable Instant confirmedAt;

    protected Party() {}

    Party(MatterId matter, Side side, @Nullable Contact contact, @Nullable PersonId person, Locale language) {
        this(side, contact, person, language);
        of(matter);
    }

    /** Of a matter that is only now coming into being. */
    Party(Side side, @Nullable Contact contact, @Nullable PersonId person, Locale language) {
        id = UUID.randomUUID();
        this.side = side;
        name = contact == null ? null : contact.name();
        phone = contact == null ? null : contact.phone();
        this.person = person;
        this.language = language.getLanguage();
    }

    final Party of(MatterId matter) {
        this.matter = matter.value();
        return this;
    }

    PartyId id() {
        return new PartyId(id);
    }

    MatterId matter() {
        return new MatterId(matter);
    }

    Side side() {
        return side;
    }

    @Nullable String name() {
        return name;
    }

    @Nullable PhoneNumber phone() {
        return phone;
    }

    @Nullable PersonId person() {
        return person;
    }

    Locale language() {
        return Locale.of(language);
    }

    boolean isReachable() {
        return phone != null || person != null;
    }

    Recipient recipient() {
        return new Recipient(person, phone, language());
    }

    /** One resource per human for the calendar, so that nobody sits in two hearings at once. */
    UUID human() {
        if (person != null) {
            return person.value();
        }
        return phone == null ? id : UUID.nameUUIDFromBytes(phone.value().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A new code replaces the old one and opens a locked door; at most one a minute. */
    void giveCode(String hash, Instant now) {
        if (isCodeFresh(now)) {
            throw new Refused("mediation.refused.code-soon");
        }
        codeHash = hash;
        codeAt = now;
        codeTries = 0;
    }

    boolean isCodeFresh(Instant now) {
        return codeAt != null && codeAt.plus(BETWEEN_CODES).isAfter(now);
    }

    boolean isLocked() {
        return codeTries >= TRIES;
    }

    /** Tries a code; the fifth wrong one locks the door. */
    boolean opens(Predicate<String> matchesHash) {
        if (codeHash == null || isLocked()) {
            return false;
        }
        if (matchesHash.test(codeHash)) {
            codeTries = 0;
            return true;
        }
        codeTries++;
        return false;
    }

    void invite(Instant now) {
        invitedAt = now;
    }

    /** The first look of this party; silence until then is recorded as such. */
    boolean see(Instant now) {
        var first = seenAt == null;
        seenAt = first ? now : seenAt;
        return first;
    }

    void claim(PersonId account) {
        person = account;
    }

    void reachAt(@Nullable PhoneNumber number) {
        phone = number;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    void takeBack() {
        confirmedAt = null;
    }

    boolean hasConfirmed() {
        return confirmedAt != null;
    }

    PartySummary summary(boolean named, boolean staff) {
        return new PartySummary(id(), side, named ? name : null, staff ? phone : null, person != null, isReachable(),
                codeHash != null, isLocked(), invitedAt, seenAt, confirmedAt);
    }
}
