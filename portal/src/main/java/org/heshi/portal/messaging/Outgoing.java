package org.heshi.portal.messaging;

import java.time.Instant;
import java.util.UUID;
import org.heshi.portal.kit.PhoneNumber;

/** A message in the hands of a worker: worded, and good for one attempt. */
record Outgoing(UUID id, int attempt, PhoneNumber phone, String text, Instant claimedAt) {

    @Override
    public String toString() {
        return "Outgoing[" + id + ", attempt " + attempt + "]";
    }
}
