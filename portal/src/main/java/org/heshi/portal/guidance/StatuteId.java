package org.heshi.portal.guidance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Uuids;

/** One wording of a statute. The same title of the same day has the same id everywhere, so that addresses of articles last. */
public record StatuteId(UUID value) {

    static StatuteId of(String title, LocalDate versionOn) {
        return new StatuteId(UUID.nameUUIDFromBytes((title + " " + versionOn).getBytes(StandardCharsets.UTF_8)));
    }

    /** Nothing where the text is no id. */
    public static Optional<StatuteId> read(String text) {
        return Uuids.read(text).map(StatuteId::new);
    }
}
