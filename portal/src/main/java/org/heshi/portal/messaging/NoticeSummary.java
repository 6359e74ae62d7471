package org.heshi.portal.messaging;

import java.time.Instant;
import java.util.UUID;
import org.heshi.portal.kit.Text;
import org.jspecify.annotations.Nullable;

/** A notice in the portal, and where it leads. */
public record NoticeSummary(UUID id, Text text, @Nullable String path, Instant at, boolean read) {}
