package org.heshi.portal.kit;

import java.util.Optional;
import java.util.UUID;

/** Ids as addresses and carriers write them. */
public final class Uuids {

    private Uuids() {}

    /** Nothing where the text is no id in its usual form of 36 characters. */
    public static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
