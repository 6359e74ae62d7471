package org.heshi.portal.matters;

import java.util.List;
import org.heshi.search.Highlight;
import org.heshi.search.IndexState;

/**
 * One page of what a search found.
 *
 * @param state whether the index could be asked, and knows everything
 * @param total how much there is on all pages
 */
public record MatterFound(IndexState state, List<Hit> hits, long total) {

    /** A matter, and the passages in which the words stand. */
    public record Hit(MatterRow matter, List<Highlight> subject, List<Highlight> passages) {}

    static MatterFound nothing(IndexState state) {
        return new MatterFound(state, List.of(), 0);
    }
}
