package org.heshi.portal.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.messaging.Recipient;
import org.jspecify.annotations.Nullable;

/** Where one signatory stands with the present version: the code that was sent, and the confirmation. */
@Entity
class Signature {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement")
    private Agreement agreement;

    private UUID signatory;
    private int position;
    private String name;
    private @Nullable PersonId person;
    private @Nullable PhoneNumber phone;
    private String language;
    private @Nullable String codeHash;
    private @Nullable Instant codeSentAt;
    private @Nullable Instant codeExpiresAt;
    private int codeTries;
    private int codesSent;
    private @Nullable Instant confirmedAt;
    private @Nullable String proxy;

    protected Signature() {}

    Signature(Agreement agreement, int position, Signatory signatory) {
        this.id = UUID.randomUUID();
        this.agreement = agreement;
        this.position = position;
        this.signatory = signatory.id();
        this.name = signatory.name();
        this.person = signatory.to().person();
        this.phone = signatory.to().phone();
        this.language = signatory.to().locale().toLanguageTag();
    }

    /** Whether this is the signature of the account or party that acts. */
    boolean isOf(UUID subject) {
        return signatory.equals(subject) || person != null && person.value().equals(subject);
    }

    /** The signatory has an account from now on and may sign with it. */
    void join(PersonId account) {
        person = account;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    PhoneNumber phone() {
        if (phone == null) {
            throw new Refused("documents.refused.no-phone");
        }
        return phone;
    }

    Recipient to() {
        return new Recipient(person, phone, Locale.forLanguageTag(language));
    }

    /** Makes the former code worthless; the new one is good until the moment that is returned. */
    Instant giveCode(String hash, DocumentSettings rules, Instant now) {
        refuseIfConfirmed();
        if (codeSentAt != null && now.isBefore(codeSentAt.plus(rules.codePause()))) {
            throw new Refused("documents.refused.code-soon", rules.codePause().minus(Duration.between(codeSentAt, now)).toSeconds());
        }
        if (codesSent >= rules.codesPerText()) {
            throw new Refused("documents.refused.codes-many");
        }
        codeHash = hash;
        codeSentAt = now;
        codeExpiresAt = now.plus(rules.codeLife());
        codeTries = 0;
        codesSent++;
        return codeExpiresAt;
    }

    void confirm(Predicate<String> matchesHash, DocumentSettings rules, Instant now) {
        refuseIfConfirmed();
        if (codeHash == null || codeExpiresAt == null || !now.isBefore(codeExpiresAt)) {
            throw new Refused("documents.refused.code-expired");
        }
        if (codeTries >= rules.codeTries()) {
            throw new Refused("documents.refused.code-tries");
        }
        codeTries++;
        if (!matchesHash.test(codeHash)) {
            var left = rules.codeTries() - codeTries;
            throw left > 0 ? new Refused("documents.refused.code-wrong", left) : new Refused("documents.refused.code-tries");
        }
        confirmedAt = now;
        forgetCode();
    }

    /** Whoever signs for the signatory; nobody when it does itself. */
    void by(@Nullable String agent) {
        refuseIfConfirmed();
        proxy = agent;
    }

    /** There is a new wording: what was confirmed, and the code for it, hold no longer. */
    void annul() {
        confirmedAt = null;
        proxy = null;
        codesSent = 0;
        forgetCode();
    }

    private void forgetCode() {
        codeHash = null;
        codeExpiresAt = null;
        codeTries = 0;
    }

    private void refuseIfConfirmed() {
        if (isConfirmed()) {
            throw new Refused("documents.refused.confirmed-already");
        }
    }

    AgreementDetail.Signed summary() {
        return new AgreementDetail.Signed(signatory, person, name, phone == null ? null : phone.masked(), confirmedAt, proxy);
    }
}
