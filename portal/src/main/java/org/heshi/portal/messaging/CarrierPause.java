package org.heshi.portal.messaging;

import java.time.Instant;

/** Nothing is sent until then, and why. */
public record CarrierPause(Instant until, Reason reason) {}
