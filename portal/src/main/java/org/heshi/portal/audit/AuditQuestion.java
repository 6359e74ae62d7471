package org.heshi.portal.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the audit for; what is null is not asked for.
 *
 * @param person who did it, or to whom it was done
 */
public record AuditQuestion(@Nullable UUID person, @Nullable UUID matter, @Nullable Deed deed, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static final AuditQuestion ALL = new AuditQuestion(null, null, null, null, null);
}
