package org.heshi.search;

/** How an index that is filled anew takes the place of what answered before. */
interface Succession {

    /** Nothing of what is there can be used. */
    default void abandon() {}

    /** Does the filling, and around it what lets searches be answered all the while. */
    void around(Runnable filling);

    /** Puts in order what the filling left in many pieces, while it answers already. */
    default void tidy() {}
}
