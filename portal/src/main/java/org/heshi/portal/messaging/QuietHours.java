package org.heshi.portal.messaging;

import java.time.Instant;
import java.time.LocalTime;
import org.heshi.portal.kit.Dates;

/** From nine in the evening to eight in the morning, China time, no telephone should ring. */
final class QuietHours {

    static final LocalTime BEGIN = LocalTime.of(21, 0);
    static final LocalTime END = LocalTime.of(8, 0);

    private QuietHours() {}

    /** The moment itself, or the morning after it when it lies in the quiet hours. */
    static Instant after(Instant moment) {
        var local = moment.atZone(Dates.ZONE);
        if (!local.toLocalTime().isBefore(BEGIN)) {
            return local.toLocalDate().plusDays(1).atTime(END).atZone(Dates.ZONE).toInstant();
        }
        return local.toLocalTime().isBefore(END) ? local.with(END).toInstant() : moment;
    }
}
