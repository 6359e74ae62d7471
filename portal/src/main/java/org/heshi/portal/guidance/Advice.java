package org.heshi.portal.guidance;

import java.util.List;
import java.util.Set;
import org.heshi.search.Found;
import org.heshi.search.Highlight;
import org.heshi.search.IndexState;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a trouble as somebody told it. Everything in it is quoted, nothing is made up.
 *
 * @param state whether the index could be asked, and whether it is whole
 */
public record Advice(IndexState state, List<Guidance> guides, List<Quote> articles) {

    static Advice nothing(IndexState state) {
        return new Advice(state, List.of(), List.of());
    }

    /** A guide, and why it was found. */
    public record Guidance(String slug, GuideText text, Set<Found.Reason> reasons) {}

    /**
     * An article, and why it was found.
     *
     * @param number   null for what stands outside of articles
     * @param passages its words, those that were asked for marked
     */
    public record Quote(StatuteSummary statute, @Nullable Integer number, String label, List<Highlight> passages, Set<Found.Reason> reasons) {}

    public boolean isEmpty() {
        return guides.isEmpty() && articles.isEmpty();
    }
}
