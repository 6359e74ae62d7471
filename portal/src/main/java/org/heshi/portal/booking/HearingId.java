package org.heshi.portal.booking;

import java.util.UUID;

/** One hearing, however often it is moved. */
public record HearingId(UUID value) {

    static HearingId next() {
        return new HearingId(UUID.randomUUID());
    }

    public static HearingId of(String text) {
        return new HearingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
