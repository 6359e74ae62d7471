package org.heshi.portal.documents;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.jspecify.annotations.Nullable;

/** What the parties of one matter agree on, from its first wording to its last instalment. */
@Entity
class Agreement {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID matter;

    @Enumerated(EnumType.STRING)
    private AgreementState state = AgreementState.DRAFT;

    private Instant madeAt;
    private @Nullable Instant confirmedAt;
    private @Nullable String withdrawnBecause;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<AgreementVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Signature> signatures = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
    private List<Performance> performed = new ArrayList<>();

    protected Agreement() {}

    Agreement(MatterId matter, AgreementText text, List<Signatory> signatories, @Nullable PersonId by, Instant now) {
        if (signatories.size() < 2 || signatories.stream().map(Signatory::id).distinct().count() < signatories.size()) {
            throw new Refused("documents.refused.signatories");
        }
        this.id = AgreementId.next().value();
        this.matter = matter.value();
        this.madeAt = now;
        versions.add(new AgreementVersion(this, 1, text, by, now));
        signatories.forEach(signatory -> signatures.add(new Signature(this, signatures.size(), signatory)));
    }

    AgreementId id() {
        return new AgreementId(id);
    }

    MatterId matter() {
        return new MatterId(matter);
    }

    AgreementState state() {
        return state;
    }

    List<Signature> signatures() {
        return signatures;
    }

    int number() {
        return latest().number();
    }

    /** A wording that the parties have seen is never changed: after it comes a new version, and nobody has confirmed that yet. */
    void revise(AgreementText text, @Nullable PersonId by, Instant now) {
        if (state != AgreementState.DRAFT) {
            become(AgreementState.DRAFT);
        }
        if (latest().isProposed()) {
            versions.add(new AgreementVersion(this, latest().number() + 1, text, by, now));
        } else {
            latest().rewrite(text, by, now);
        }
        signatures.forEach(Signature::annul);
    }

    AgreementProposed propose(Instant now) {
        become(AgreementState.PROPOSED);
        latest().propose(now);
        return new AgreementProposed(id, matter, latest().number(), now);
    }

    void withdraw(String reason) {
        become(AgreementState.WITHDRAWN);
        withdrawnBecause = reason;
    }

    Signature signatureOf(UUID subject) {
        return signatures.stream().filter(signature -> signature.isOf(subject)).findFirst()
                .orElseThrow(() -> new Refused("documents.refused.no-signatory"));
    }

    Instant giveCode(Signature signature, String hash, DocumentSettings rules, Instant now) {
        refuseUnlessProposed();
        return signature.giveCode(hash, rules, now);
    }

    /** The fact that all have confirmed, once the last one has. */
    Optional<AgreementConfirmed> confirm(Signature signature, Predicate<String> matchesHash, DocumentSettings rules, Instant now) {
        refuseUnlessProposed();
        signature.confirm(matchesHash, rules, now);
        if (!signatures.stream().allMatch(Signature::isConfirmed)) {
            return Optional.empty();
        }
        become(AgreementState.CONFIRMED);
        confirmedAt = now;
        return Optional.of(new AgreementConfirmed(id, matter, now));
    }

    AgreementDetail.Due perform(UUID item, LocalDate doneOn, @Nullable PersonId by, Instant now) {
        if (state != AgreementState.CONFIRMED) {
            throw new Refused("documents.refused.not-confirmed");
        }
        var due = dues(latest().text()).stream().filter(candidate -> candidate.item().equals(item)).findFirst()
                .orElseThrow(() -> new Refused("documents.refused.no-item"));
        if (due.doneOn() != null) {
            throw new Refused("documents.refused.done-already");
        }
        performed.add(new Performance(this, item, doneOn, by, now));
        return due;
    }

    private List<AgreementDetail.Due> dues(AgreementText text) {
        return Performance.dues(text, state == AgreementState.CONFIRMED ? performed : List.of());
    }

    private void refuseUnlessProposed() {
        if (state != AgreementState.PROPOSED) {
            throw new Refused("documents.refused.not-proposed");
        }
    }

    private AgreementVersion latest() {
        return versions.getLast();
    }

    private void become(AgreementState next) {
        if (!state.canBecome(next)) {
            throw new Refused("documents.refused.transition." + state);
        }
        state = next;
    }

    /** For the mediators everything; for the parties the wordings that were put before them, if there is one. */
    Optional<AgreementDetail> detail(boolean withDrafts) {
        var seen = versions.stream().filter(version -> withDrafts || version.isProposed()).map(AgreementVersion::summary).toList();
        return seen.isEmpty() ? Optional.empty() : Optional.of(new AgreementDetail(id(), matter(), state, seen,
                signatures.stream().map(Signature::summary).toList(), dues(seen.getLast().text()), confirmedAt, withdrawnBecause));
    }
}
