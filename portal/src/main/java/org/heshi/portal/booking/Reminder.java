package org.heshi.portal.booking;

import java.time.Duration;
import java.time.Instant;

/** How long before a hearing people are reminded of it. */
enum Reminder {

    DAY(Duration.ofDays(1)), HOURS(Duration.ofHours(2));

    private final Duration before;

    Reminder(Duration before) {
        this.before = before;
    }

    Instant due(Instant start) {
        return start.minus(before);
    }

    String template() {
        return this == DAY ? "reminder-day" : "reminder-hours";
    }
}
