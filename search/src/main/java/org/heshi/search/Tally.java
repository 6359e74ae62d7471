package org.heshi.search;

/** Counts what is being filled; read by whoever watches. */
class Tally {

    private volatile long done;
    private volatile long total;

    void begin(long entries) {
        done = 0;
        total = entries;
    }

    void add(int entries) {
        done += entries;
    }

    void end() {
        begin(0);
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }
}
