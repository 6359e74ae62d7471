package org.heshi.portal.matters;

import java.util.UUID;

/** One matter, of whatever kind. */
public record MatterId(UUID value) {

    public static MatterId next() {
        return new MatterId(UUID.randomUUID());
    }

    public static MatterId of(String text) {
        return new MatterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
