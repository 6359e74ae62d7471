package org.heshi.portal.booking;

import java.time.Instant;
import org.heshi.portal.matters.MatterId;

/** The people met. */
public record HearingHeld(HearingId hearing, MatterId matter, Instant at) {}
