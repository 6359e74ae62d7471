package org.heshi.portal.mediation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.messaging.Recipient;
import org.jspecify.annotations.Nullable;

@Entity
class Party {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID matter;

    @Enumerated(EnumType.STRING)
    private Side side;

    private @Nullable String name;
    private @Nullable PhoneNumber phone;
    private @Nullable String phonePrint;
    private @Nullable PersonId person;
    private String language;
    private Door door = new Door();
    private @Nullable Instant invitedAt;
    private @Nullable Instant seenAt;
    private @Nullable Instant confirmedAt;

    /** Those of former times too. */
    @OneToMany(mappedBy = "party")
    @OrderBy("namedAt, id")
    private List<Agent> agents = new ArrayList<>();

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
        isReachedAt(contact == null ? null : contact.phone());
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

    List<Agent> agents() {
        return agents;
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
        return phone == null ? id : UUID.nameUUIDFromBytes(phone.print().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Door door() {
        return door;
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
        isReachedAt(number);
    }

    /** The number lies sealed; its print tells that two parties are one person. */
    private void isReachedAt(@Nullable PhoneNumber number) {
        phone = number;
        phonePrint = number == null ? null : number.print();
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
        return new PartySummary(id(), side, named ? name : null, staff && phone != null ? phone.masked() : null, person != null, isReachable(),
                door.hasCode(), door.isLocked(), invitedAt, seenAt, confirmedAt,
                agents.stream().filter(Agent::isInForce).map(agent -> agent.summary(named, staff)).toList());
    }
}
