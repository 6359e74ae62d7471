package org.heshi.yardstick;

/** The ways of searching that are measured. */
enum Way {

    WORDS("words only"), MODEL("meaning only, as the model comes"), MEANING("meaning only"), FUSED("fused"), MEMORY("fused with memory");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    boolean needsVectors() {
        return this == MODEL || this == MEANING;
    }

    @Override
    public String toString() {
        return title;
    }
}
