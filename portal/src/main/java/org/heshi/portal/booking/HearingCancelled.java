package org.heshi.portal.booking;

import java.time.Instant;
import org.heshi.portal.matters.MatterId;

/** There will be no such hearing. */
public record HearingCancelled(HearingId hearing, MatterId matter, Instant at) {}
