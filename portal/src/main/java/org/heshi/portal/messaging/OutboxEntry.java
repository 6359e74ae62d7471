package org.heshi.portal.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as the administrator sees it at the desk. */
public record OutboxEntry(UUID id, String text, int attempts, Instant queuedAt, @Nullable String carrierId,
        boolean retryable, DeliverySummary delivery) {

    @Override
    public String toString() {
        return "OutboxEntry[" + id + ", " + delivery.state() + "]";
    }
}
