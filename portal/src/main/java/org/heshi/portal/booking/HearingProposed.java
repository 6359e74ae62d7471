package org.heshi.portal.booking;

import java.time.Instant;
import org.heshi.portal.matters.MatterId;

/** Times were offered to the attendees. */
public record HearingProposed(HearingId hearing, MatterId matter, Instant at) {}
