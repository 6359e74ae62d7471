package org.heshi.portal.matters;

import java.time.Instant;
import java.time.LocalDate;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;

/**
 * One matter in a list.
 *
 * @param urged somebody has asked for movement since its status last changed
 */
public record MatterRow(MatterId id, Reference reference, MatterKind kind, CategoryCode category, PlaceCode place,
        OfficeId holder, MatterStatus status, String subject, Instant filedAt, Instant changedAt, @Nullable LocalDate dueOn, boolean urged) {

    @Override
    public String toString() {
        return reference.toString();
    }
}
