package org.heshi.portal.documents;

import java.time.Instant;
import java.util.UUID;

/** A version was put before the parties for their confirmation. */
public record AgreementProposed(UUID agreement, UUID matter, int version, Instant at) {}
