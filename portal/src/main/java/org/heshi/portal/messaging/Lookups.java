package org.heshi.portal.messaging;

import java.time.Duration;

/** When the carrier is asked about a lost answer: soon, then with patience, and one day no more. */
final class Lookups {

    /** After so many the carrier would know of a message that it took. */
    static final int CERTAIN = 3;
    static final int LAST = 100;

    private Lookups() {}

    static Duration wait(int done) {
        return switch (done) {
            case 0 -> Duration.ofSeconds(15);
            case 1 -> Duration.ofMinutes(1);
            case 2 -> Duration.ofMinutes(4);
            default -> Duration.ofMinutes(15);
        };
    }
}
