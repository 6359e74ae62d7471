package org.heshi.portal.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heshi.portal.kit.Text;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.search.Found;
import org.heshi.search.Highlight;
import org.heshi.search.IndexState;
import org.jspecify.annotations.Nullable;

/**
 * What was found, by kind. Everything in it is quoted, nothing is made up.
 *
 * @param state whether the index could be asked, and whether it is whole
 * @param meant words that sound like what was typed and that the portal knows
 */
public record Findings(IndexState state, List<Part> parts, List<String> meant) {

    /** One kind. @param more whether there is more of it */
    public record Part(FindKind kind, List<Hit> hits, boolean more) {}

    /**
     * One thing that was found.
     *
     * @param path     where it is read
     * @param passages its words, those that were asked for marked
     * @param why      what led to it; nothing for what is found by its name
     * @param facts    word keys with their arguments, such as how a dispute ended
     */
    public record Hit(String title, String path, List<Highlight> passages, Set<Found.Reason> why, @Nullable CategoryCode category, @Nullable Validity validity,
            List<Text> facts, @Nullable Instant at) {}

    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.hits().isEmpty());
    }

    /** What the likeliest guide or precedent is about. */
    public Optional<CategoryCode> category() {
        return parts.stream().flatMap(part -> part.hits().stream()).flatMap(hit -> Stream.ofNullable(hit.category())).findFirst();
    }
}
