package org.heshi.portal.privacy;

import java.time.LocalDate;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.PersonId;
import org.jspecify.annotations.Nullable;

/** What an administrator looks for; what is null or empty is not asked for. */
public record AuditSearch(@Nullable PersonId person, String reference, @Nullable Deed deed, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static final AuditSearch ALL = new AuditSearch(null, "", null, null, null);
}
