package org.heshi.portal.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asked, as it stands: waiting, or answered; refused with a reason. */
public record Erasure(UUID id, Instant askedAt, @Nullable Boolean erased, String reason) {}
