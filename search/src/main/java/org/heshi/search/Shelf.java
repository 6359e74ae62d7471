package org.heshi.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents to be searched.
 *
 * @param type    the indexed entity
 * @param texts   its {@link ChineseText} fields, each with how much it counts
 * @param meaning its {@link Meaning} field
 * @param group   a projectable keyword field that says to what greater whole a document belongs, so that many fair hits in one whole count; or null
 * @param seen    what of it may be found
 */
public record Shelf(Class<?> type, Map<String, Float> texts, String meaning, @Nullable String group, Narrowing seen) {

    public Shelf {
        texts = Map.copyOf(texts);
    }

    /** The same documents, fewer of them. */
    public Shelf narrowed(Narrowing further) {
        return new Shelf(type, texts, meaning, group, f -> f.and(seen.with(f), further.with(f)));
    }
}
