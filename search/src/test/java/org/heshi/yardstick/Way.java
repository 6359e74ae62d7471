package org.heshi.yardstick;

import org.heshi.search.Depth;

/** The ways of searching that are measured. */
enum Way {

    WORDS("words only"), MODEL("meaning only, as the model comes"), MEANING("meaning only"), FUSED("fused"), MEMORY("fused with memory"),
    FIRST("fused with memory, first ten", Depth.FIRST, 10);

    private final String title;
    private final Depth depth;
    private final int limit;

    Way(String title) {
        this(title, Depth.WHOLE, 100);
    }

    Way(String title, Depth depth, int limit) {
        this.title = title;
        this.depth = depth;
        this.limit = limit;
    }

    Depth depth() {
        return depth;
    }

    /** How many documents are asked for. */
    int limit() {
        return limit;
    }

    boolean remembers() {
        return this == MEMORY || this == FIRST;
    }

    boolean needsVectors() {
        return this == MODEL || this == MEANING;
    }

    @Override
    public String toString() {
        return title;
    }
}
