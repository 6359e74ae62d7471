package org.heshi.portal.privacy;

import org.heshi.portal.audit.AuditEntry;
import org.heshi.portal.matters.Reference;
import org.jspecify.annotations.Nullable;

/** A deed with the names of those who are known, and the number of the case. */
public record AuditLine(AuditEntry entry, @Nullable String actor, @Nullable String subject, @Nullable Reference reference) {}
