package org.heshi.search;

/** What can be asked of the index at the moment. */
public enum IndexState {

    /** Searches find everything. */
    READY,

    /** The index is being filled from the database; searches would miss something. */
    REBUILDING,

    /** The index cannot be reached; it is tried again by itself. */
    UNAVAILABLE
}
