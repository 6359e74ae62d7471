package org.heshi.search;

/** What speaks for a document, from 0 to 1 whatever engine it comes from, unless said otherwise; {@link Ranking} weighs them. */
public enum Signal {

    /** How well the words match, between the last and the best that was found by words. */
    WORDS,

    /** How early it stands among what was found by words. */
    WORDS_PLACE,

    /** How near the meaning is, between the last and the nearest that was found by meaning; below 0 for what is farther than the last. */
    MEANING,

    /** How early it stands among what was found by meaning. */
    MEANING_PLACE,

    /** How much the likest earlier questions lend it. */
    MEMORY,

    /** The same, with those heard that are less like it. */
    WIDE_MEMORY,

    /** How much was found by words and meaning in its group. */
    GROUP,

    /** How much similar earlier questions lend its group. */
    GROUP_MEMORY,

    /** Whether anything of its group answered an earlier question that is at all related. */
    GROUP_KNOWN,

    /** How near the meaning of what stands right before and after it in its group is. */
    BESIDE
}
