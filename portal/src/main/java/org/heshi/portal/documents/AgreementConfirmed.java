package org.heshi.portal.documents;

import java.time.Instant;
import java.util.UUID;

/** All signatories have confirmed the same version; with that it is in force. */
public record AgreementConfirmed(UUID agreement, UUID matter, Instant at) {}
