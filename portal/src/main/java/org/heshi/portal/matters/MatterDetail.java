package org.heshi.portal.matters;

import java.time.Instant;
import java.time.LocalDate;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;

/** One matter, whole, for somebody who may see it. */
public record MatterDetail(MatterId id, Reference reference, MatterKind kind, CategoryCode category, PlaceCode place,
        OfficeId holder, MatterStatus status, Privacy privacy, String subject, String told, String wish,
        @Nullable PersonId filedBy, @Nullable String filedFor, Instant filedAt, Instant changedAt,
        @Nullable LocalDate dueOn, @Nullable LocalDate objectionsUntil, @Nullable LocalDate reopenUntil) {

    /** As the other side may see it when the applicant's name is hidden. */
    MatterDetail withoutApplicant() {
        return new MatterDetail(id, reference, kind, category, place, holder, status, privacy, subject, told, wish, null, null,
                filedAt, changedAt, dueOn, objectionsUntil, reopenUntil);
    }

    @Override
    public String toString() {
        return reference.toString();
    }
}
