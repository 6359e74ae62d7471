package org.heshi.search;

/** How many hits each search for a question brings to the ranking. */
public enum Depth {

    /** For those who read the first ten and no further. */
    FIRST(100),

    /** For those who turn pages; whatever page they turn to, the order is the same. */
    WHOLE(300);

    private final int hits;

    Depth(int hits) {
        this.hits = hits;
    }

    int hits() {
        return hits;
    }
}
