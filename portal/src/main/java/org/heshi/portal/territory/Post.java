package org.heshi.portal.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;

@Entity
class Post {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    private PlaceCode place;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    Post(PersonId person, Duty duty, PlaceCode place, LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new Refused("territory.refused.post-backwards");
        }
        this.id = PostId.next().value();
        this.person = person;
        this.duty = duty;
        this.place = place;
        this.validFrom = from;
        this.validUntil = until;
    }

    PostId id() {
        return new PostId(id);
    }

    /** Its last day becomes the given one, unless it ends before; not earlier than its first. */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new Refused("territory.refused.post-backwards");
        }
        if (validUntil == null || lastDay.isBefore(validUntil)) {
            validUntil = lastDay;
        }
    }
}
