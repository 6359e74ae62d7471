package org.heshi.portal.booking;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.matters.MatterId;

/** The people did not meet, because somebody stayed away. */
public record HearingMissed(HearingId hearing, MatterId matter, Set<UUID> absent, Instant at) {}
