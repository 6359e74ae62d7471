package org.heshi.portal.matters;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words    as typed
 * @param statuses only these; all when empty
 * @param category only this one and those below it
 */
public record MatterQuery(String words, Set<MatterStatus> statuses, @Nullable CategoryCode category) {

    public static final int LENGTH = 100;

    public MatterQuery {
        words = words.strip();
        words = words.substring(0, Math.min(words.length(), LENGTH));
        statuses = Set.copyOf(statuses);
    }

    @Override
    public String toString() {
        return "a search";
    }
}
