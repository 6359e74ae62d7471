package org.heshi.portal.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heshi.portal.documents.AgreementDetail.Due;
import org.heshi.portal.kit.PersonId;
import org.jspecify.annotations.Nullable;

/** A clause or instalment that was performed, and who marked it so. */
@Entity
class Performance {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement")
    private Agreement agreement;

    private UUID item;
    private LocalDate doneOn;
    private @Nullable PersonId markedBy;
    private Instant markedAt;

    protected Performance() {}

    Performance(Agreement agreement, UUID item, LocalDate doneOn, @Nullable PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.agreement = agreement;
        this.item = item;
        this.doneOn = doneOn;
        this.markedBy = by;
        this.markedAt = now;
    }

    /** All that is to be done under the text, and when it was, where it was. */
    static List<Due> dues(AgreementText text, List<Performance> performed) {
        var days = performed.stream().collect(Collectors.toMap(done -> done.item, done -> done.doneOn));
        var clauses = text.clauses().stream()
                .map(clause -> new Due(clause.item(), clause.who(), clause.what(), clause.by(), days.get(clause.item())));
        var steps = text.instalments().stream()
                .map(step -> new Due(step.item(), step.who(), step.what(), step.by(), days.get(step.item())));
        return Stream.concat(clauses, steps).toList();
    }
}
