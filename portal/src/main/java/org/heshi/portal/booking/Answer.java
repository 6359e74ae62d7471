package org.heshi.portal.booking;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** This attendee can come at this time. */
@Embeddable
record Answer(UUID subject, Instant startsAt) {}
