package org.heshi.portal.booking;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A time that was offered, and whom it suits so far. */
public record Offer(Instant start, Instant end, Set<UUID> suits) {}
