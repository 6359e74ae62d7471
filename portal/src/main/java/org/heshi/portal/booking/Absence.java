package org.heshi.portal.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;

/** Days on which a mediator is away, first and last included. */
@Entity
class Absence {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private PersonId mediator;
    private LocalDate firstDay;
    private LocalDate lastDay;

    protected Absence() {}

    Absence(PersonId mediator, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new Refused("booking.refused.absence");
        }
        this.id = UUID.randomUUID();
        this.mediator = mediator;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    PersonId mediator() {
        return mediator;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    AbsenceSummary summary() {
        return new AbsenceSummary(id, firstDay, lastDay);
    }
}
