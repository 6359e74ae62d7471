package org.heshi.portal.bench;

import java.time.Duration;
import java.util.stream.LongStream;

/** How long the same thing took each time, in nanoseconds and in order. */
record Spread(long[] sorted) {

    static Spread of(LongStream took) {
        return new Spread(took.sorted().toArray());
    }

    int times() {
        return sorted.length;
    }

    /** Within which time this part of them was over. */
    Duration part(double part) {
        return Duration.ofNanos(sorted.length == 0 ? 0 : sorted[(int) Math.clamp((long) Math.ceil(part * sorted.length) - 1, 0, sorted.length - 1)]);
    }

    Duration worst() {
        return part(1);
    }

    @Override
    public String toString() {
        return sorted.length == 0 ? "never" : "p50 %d ms, p95 %d ms, worst %d ms".formatted(part(0.50).toMillis(), part(0.95).toMillis(), worst().toMillis());
    }
}
