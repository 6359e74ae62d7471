package org.heshi.portal.matters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class DeadlinePause {

    @Id
    private UUID id;

    private String reason;
    private LocalDate since;
    private @Nullable LocalDate until;

    protected DeadlinePause() {}

    DeadlinePause(String reason, LocalDate since) {
        id = UUID.randomUUID();
        this.reason = reason;
        this.since = since;
    }

    LocalDate since() {
        return since;
    }

    @Nullable LocalDate until() {
        return until;
    }

    void end(LocalDate today) {
        until = today;
    }

    DeadlineSummary.Pause summary() {
        return new DeadlineSummary.Pause(reason, since, until);
    }
}
