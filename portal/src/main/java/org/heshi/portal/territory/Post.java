package org.heshi.portal.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
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
    private @Nullable PersonId givenBy;
    private @Nullable Instant givenAt;
    private @Nullable PersonId endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    /** @param givenBy nobody, when the portal itself gives it */
    Post(PersonId person, Duty duty, PlaceCode place, LocalDate from, @Nullable LocalDate until, @Nullable PersonId givenBy, Instant now) {
        if (until != null && until.isBefore(from)) {
            throw new Refused("territory.refused.post-backwards");
        }
        this.id = PostId.next().value();
        this.person = person;
        this.duty = duty;
        this.place = place;
        this.validFrom = from;
        this.validUntil = until;
        this.givenBy = givenBy;
        this.givenAt = now;
    }

    PostId id() {
        return new PostId(id);
    }

    PersonId person() {
        return person;
    }

    Duty duty() {
        return duty;
    }

    PlaceCode place() {
        return place;
    }

    LocalDate firstDay() {
        return validFrom;
    }

    @Nullable LocalDate lastDay() {
        return validUntil;
    }

    /** Its last day becomes the given one, unless it ends before; not earlier than its first. */
    void end(LocalDate lastDay, @Nullable String reason, @Nullable PersonId by, Instant now) {
        if (lastDay.isBefore(validFrom)) {
            throw new Refused("territory.refused.post-backwards");
        }
        if (validUntil == null || lastDay.isBefore(validUntil)) {
            validUntil = lastDay;
            endReason = reason;
            endedBy = by;
            endedAt = now;
        }
    }
}
