package org.heshi.portal.booking;

import java.util.UUID;

/** One room of an office. */
public record RoomId(UUID value) {

    static RoomId next() {
        return new RoomId(UUID.randomUUID());
    }

    public static RoomId of(String text) {
        return new RoomId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
