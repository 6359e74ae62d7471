package org.heshi.portal.guidance;

import org.heshi.portal.matters.CategoryCode;
import org.heshi.search.Depth;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, and what narrows it.
 *
 * @param words       as typed
 * @param kind        only this one; all, a few of each, when absent
 * @param category    only this one and those below it
 * @param region      only statutes of this region
 * @param replacedToo statutes of which a later wording counts as well
 * @param latestFirst by date where there is one, instead of the likeliest first
 * @param page        of one kind, from 1
 */
public record Asking(String words, @Nullable FindKind kind, @Nullable CategoryCode category, @Nullable Region region, boolean replacedToo,
        boolean latestFirst, int page) {

    public static final int LENGTH = 500;

    public Asking {
        words = words.strip();
        words = words.substring(0, Math.min(words.length(), LENGTH));
        page = Math.clamp(page, 1, Finding.PAGES);
    }

    public static Asking of(String words) {
        return new Asking(words, null, null, null, false, false, 1);
    }

    public Asking only(FindKind other) {
        return new Asking(words, other, category, region, replacedToo, latestFirst, 1);
    }

    public Asking page(int other) {
        return new Asking(words, kind, category, region, replacedToo, latestFirst, other);
    }

    /** Statutes have no category, and only they have a region: what cannot answer to a filter is left out. */
    boolean asksFor(FindKind one) {
        return (kind == null || kind == one) && (category == null || one.hasCategory()) && (region == null || one == FindKind.ARTICLE);
    }

    /** A few of each kind are the first that there are; of one kind the pages follow one another. */
    Depth depth() {
        return kind == null ? Depth.FIRST : Depth.WHOLE;
    }

    @Override
    public String toString() {
        return "a search";
    }
}
