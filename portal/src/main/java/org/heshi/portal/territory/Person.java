package org.heshi.portal.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.shell.Preferences;
import org.jspecify.annotations.Nullable;

@Entity
class Person {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private @Nullable PhoneNumber phone;
    private @Nullable String phoneEnd;
    private @Nullable String account;
    private @Nullable PlaceCode home;
    private String language;
    private boolean elderMode;

    @Enumerated(EnumType.STRING)
    private Preferences.@Nullable Shade shade;

    private Instant createdAt;
    private @Nullable Instant leftAt;

    /** For Hibernate; a person comes in through the register. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }

    /** What the sign-in knows better; a name or number it does not know stays as it was. */
    void isKnownAs(@Nullable String name, @Nullable PhoneNumber phone) {
        this.name = name == null ? this.name : name;
        if (phone != null) {
            this.phone = phone;
            this.phoneEnd = phone.value().substring(phone.value().length() - 4);
        }
    }

    /** By which name the person signs in, should there be one that people know. */
    void signsInAs(String account) {
        this.account = account;
    }

    Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** From then on the person is none of the house any more; nobody remembers since when somebody is back. */
    void leaves(@Nullable Instant when) {
        this.leftAt = when;
    }

    Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    void isCalled(String name) {
        this.name = name;
    }

    void isForgotten() {
        name = "";
        phone = null;
        phoneEnd = null;
        home = null;
    }

    void livesAt(@Nullable PlaceCode home) {
        this.home = home;
    }

    /** How the person chose to read, if they ever did; until then the browser knows better. */
    Optional<Preferences> reading() {
        return Optional.ofNullable(shade).map(chosen -> new Preferences(Locale.forLanguageTag(language), elderMode, chosen));
    }

    void likes(Preferences reading) {
        this.language = reading.language().toLanguageTag();
        this.elderMode = reading.large();
        this.shade = reading.shade();
    }

    PersonSummary summary() {
        return new PersonSummary(id(), name, phone, home, language);
    }
}
