package org.heshi.portal.privacy;

import java.util.Locale;
import org.heshi.portal.audit.AuditEntry;
import org.heshi.portal.matters.Reference;
import org.jspecify.annotations.Nullable;

/** A deed with the names of those who are known, the number of the case, and the place that it is about. */
public record AuditLine(AuditEntry entry, @Nullable String actor, @Nullable String subject, @Nullable Reference reference, @Nullable String place) {

    /** What was done, so that nobody needs to know the portal from within; who did it stands beside it. */
    public String said(Locale language) {
        return new AuditSentence(this, language).said();
    }
}
