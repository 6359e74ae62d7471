package org.heshi.portal.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One deed: when, by whom, on whom or what, in which matter, and what more there is to it in codes and ids. */
public record AuditEntry(long seq, Instant at, ActorKind kind, @Nullable UUID actor, Deed deed, @Nullable UUID subject,
        @Nullable UUID matter, Map<String, String> facts) {}
