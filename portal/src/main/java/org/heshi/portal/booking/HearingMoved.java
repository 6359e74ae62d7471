package org.heshi.portal.booking;

import java.time.Instant;
import org.heshi.portal.matters.MatterId;

/** A booked hearing has another time or place. */
public record HearingMoved(HearingId hearing, MatterId matter, Instant start, Instant at) {}
