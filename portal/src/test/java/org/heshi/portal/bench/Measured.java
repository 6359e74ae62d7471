package org.heshi.portal.bench;

import java.time.Duration;

/**
 * What one action costs.
 *
 * @param cpu        of the portal's process, with the clients in it, and of the database, for each action
 * @param statements the most that one action sent
 * @param rows       rows that sequential scans and entries that index scans read, for each action
 */
record Measured(String action, Duration p50, Duration p95, Duration cpu, long statements, long rows) {

    static String millis(Duration time) {
        return "%.1f ms".formatted(time.toNanos() / 1e6);
    }
}
