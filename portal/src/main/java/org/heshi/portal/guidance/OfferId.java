package org.heshi.portal.guidance;

import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Uuids;

/** A closed dispute that was offered as knowledge. */
public record OfferId(UUID value) {

    static OfferId next() {
        return new OfferId(UUID.randomUUID());
    }

    /** Nothing where the text is no id. */
    public static Optional<OfferId> read(String text) {
        return Uuids.read(text).map(OfferId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
