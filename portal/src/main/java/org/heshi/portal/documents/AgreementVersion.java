package org.heshi.portal.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.jspecify.annotations.Nullable;

/** One wording of an agreement. Once the parties have seen it, it never changes. */
@Entity
class AgreementVersion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement")
    private Agreement agreement;

    private int number;
    private AgreementText text;
    private @Nullable PersonId madeBy;
    private Instant madeAt;
    private @Nullable Instant proposedAt;

    protected AgreementVersion() {}

    AgreementVersion(Agreement agreement, int number, AgreementText text, @Nullable PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.agreement = agreement;
        this.number = number;
        this.text = text;
        this.madeBy = by;
        this.madeAt = now;
    }

    int number() {
        return number;
    }

    AgreementText text() {
        return text;
    }

    boolean isProposed() {
        return proposedAt != null;
    }

    void propose(Instant now) {
        proposedAt = now;
    }

    void rewrite(AgreementText words, @Nullable PersonId by, Instant now) {
        text = words;
        madeBy = by;
        madeAt = now;
    }

    AgreementDetail.Version summary() {
        return new AgreementDetail.Version(number, text, madeAt, proposedAt);
    }
}
