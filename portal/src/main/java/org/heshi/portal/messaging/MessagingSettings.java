package org.heshi.portal.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are sent.
 *
 * @param attempts how often a message is offered to the carrier before it counts as failed
 * @param backoff  the wait after the first attempt; it doubles with each further one
 * @param longest  the longest wait between two attempts
 * @param lease    how long a worker may hold a message before its outcome counts as unknown
 * @param batch    how many messages a worker takes at once
 * @param round    how often the job looks for messages when nobody wakes it
 * @param keep     how long number and words of a message that is over stay in the outbox
 */
@ConfigurationProperties("heshi.messaging")
record MessagingSettings(@DefaultValue("8") int attempts, @DefaultValue("30s") Duration backoff,
        @DefaultValue("1h") Duration longest, @DefaultValue("5m") Duration lease, @DefaultValue("10") int batch,
        @DefaultValue("5s") Duration round, @DefaultValue("180d") Duration keep) {

    MessagingSettings {
        if (attempts < 1 || batch < 1) {
            throw new IllegalArgumentException("heshi.messaging.attempts and heshi.messaging.batch must be at least 1");
        }
        if (keep.toDays() < 1) {
            throw new IllegalArgumentException("heshi.messaging.keep must be at least 1d");
        }
    }

    /** The wait after an attempt: doubled each time, and spread by a fifth so that messages do not come in waves. */
    Duration waitAfter(int attempt, double chance) {
        var doubled = backoff.multipliedBy(1L << Math.min(Math.max(attempt - 1, 0), 20));
        var capped = doubled.compareTo(longest) > 0 ? longest : doubled;
        return Duration.ofMillis(Math.round(capped.toMillis() * (0.8 + 0.4 * chance)));
    }
}
