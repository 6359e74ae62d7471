package org.heshi.portal.guidance;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.heshi.search.Spot;

/**
 * Tells where an article stands: a search learns of a hit hardly more than its id. The first half is that of its statute,
 * then follow some bits of the name of its file and its place there (a UUID of version 8, RFC 9562).
 */
final class ArticleId {

    private static final long VERSION = 0x8L << 12;
    private static final long VARIANT = 0x8L << 60;
    private static final int PLACE_BITS = 24;
    private static final long PLACE = (1L << PLACE_BITS) - 1;
    private static final long FILE = (1L << 36) - 1;

    private ArticleId() {}

    static UUID of(StatuteId statute, String file, int place) {
        var read = UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8));
        return new UUID(statute.value().getMostSignificantBits() & ~0xF000L | VERSION, VARIANT | (read.getLeastSignificantBits() & FILE) << PLACE_BITS | place & PLACE);
    }

    static Spot spot(Object article) {
        var id = (UUID) article;
        return new Spot(id.getMostSignificantBits(), (int) (id.getLeastSignificantBits() & PLACE));
    }
}
