package org.heshi.portal.guidance;

import java.util.Optional;
import java.util.UUID;

/** A closed dispute that was offered as knowledge. */
public record OfferId(UUID value) {

    static OfferId next() {
        return new OfferId(UUID.randomUUID());
    }

    /** Nothing where the text is no id. */
    public static Optional<OfferId> read(String text) {
        try {
            return Optional.of(new OfferId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
