package org.heshi.portal.booking;

import java.time.Instant;
import org.heshi.portal.matters.MatterId;

/** A time suits everybody, or the mediator set it. */
public record HearingBooked(HearingId hearing, MatterId matter, Instant start, Instant at) {}
