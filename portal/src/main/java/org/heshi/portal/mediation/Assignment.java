package org.heshi.portal.mediation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.MatterId;
import org.jspecify.annotations.Nullable;

@Entity
class Assignment {

    @Id
    private UUID id;

    private UUID matter;
    private PersonId mediator;
    private Instant assignedAt;
    private @Nullable Instant endedAt;

    protected Assignment() {}

    Assignment(MatterId matter, PersonId mediator, Instant now) {
        id = UUID.randomUUID();
        this.matter = matter.value();
        this.mediator = mediator;
        assignedAt = now;
    }

    PersonId mediator() {
        return mediator;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
