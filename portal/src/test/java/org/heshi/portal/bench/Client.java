package org.heshi.portal.bench;

import java.util.SplittableRandom;

/** Somebody who does the same thing again and again. */
interface Client {

    /** Gets ready for the next time; not measured. */
    default void prepare(SplittableRandom random) throws Exception {}

    void act(SplittableRandom random) throws Exception;

    /** Clears the table for the next time; not measured. */
    default void tidy() throws Exception {}
}
