package org.heshi.search;

/** The names under which both engines know the analysis of Chinese text. */
public final class Chinese {

    /** Analyzer: each Chinese character by itself, other words whole. */
    public static final String CHARACTERS = "zh_characters";

    /** Analyzer: each pair of neighbouring Chinese characters, other words whole. */
    public static final String PAIRS = "zh_pairs";

    /** Normalizer: the whole value as one word, without regard to case and width. */
    public static final String KEYWORD = "zh_keyword";

    /** What the name of a field is followed by to name its field of pairs. */
    static final String PAIRS_SUFFIX = "_pairs";

    /** To be raised when an analyzer changes: indexes of an older version are rebuilt. */
    static final int VERSION = 2;

    private Chinese() {}
}
