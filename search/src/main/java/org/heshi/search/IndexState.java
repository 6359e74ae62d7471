package org.heshi.search;

/** What can be asked of the index at the moment. */
public enum IndexState {

    /** Searches find everything. */
    READY,

    /** The index is being filled anew while it answers; what was changed last may be found a little later. */
    RENEWING,

    /** The index is being filled from the database for the first time; searches miss what is not in it yet. */
    REBUILDING,

    /** The index cannot be reached; it is tried again by itself. */
    UNAVAILABLE;

    /** Whether a search has the whole index to ask. */
    public boolean isWhole() {
        return this == READY || this == RENEWING;
    }
}
