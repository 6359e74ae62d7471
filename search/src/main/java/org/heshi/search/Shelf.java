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
 * @param place   a projectable whole-number field that says where in its group a document stands, so that what stands beside a hit counts; or null
 * @param seen    what of it may be found
 * @param alike   how near a meaning has to be, from 0 to 1, unless most of the words are there: where documents are few the best may still be
 *                about something else
 */
public record Shelf(Class<?> type, Map<String, Float> texts, String meaning, @Nullable String group, @Nullable String place, Narrowing seen, double alike) {

    public Shelf {
        texts = Map.copyOf(texts);
    }

    /** Whatever is best is worth showing. */
    public Shelf(Class<?> type, Map<String, Float> texts, String meaning, @Nullable String group, Narrowing seen) {
        this(type, texts, meaning, group, null, seen, 0);
    }

    /** The same documents, in the order in which they stand in their groups. */
    public Shelf placed(String field) {
        return new Shelf(type, texts, meaning, group, field, seen, alike);
    }

    /** The same documents, fewer of them. */
    public Shelf narrowed(Narrowing further) {
        return new Shelf(type, texts, meaning, group, place, f -> f.and(seen.with(f), further.with(f)), alike);
    }

    /** The same documents, but only those near enough. */
    public Shelf alike(double least) {
        return new Shelf(type, texts, meaning, group, place, seen, least);
    }
}
