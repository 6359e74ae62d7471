package org.heshi.search;

import java.util.Set;

/**
 * A document that was found, and why.
 *
 * @param id    the entity's
 * @param score from which the order follows; of no meaning beyond it
 */
public record Found(Object id, double score, Set<Reason> reasons) {

    /** What led to a document. */
    public enum Reason {

        /** It contains the words. */
        WORDS,

        /** It is about the same. */
        MEANING,

        /** It answered a question like this one. */
        MEMORY,

        /** What was found rests on it. */
        CITED
    }
}
