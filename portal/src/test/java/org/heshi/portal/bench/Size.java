package org.heshi.portal.bench;

import java.nio.file.Path;

/**
 * How much is measured; {@code -Dbench.matters=2000} and so on for a quick look, {@code -Dbench.sql=true} to see the statements.
 *
 * @param actions  how often each action is done, by all clients together
 * @param sessions how many idle sessions are weighed
 */
record Size(int matters, int clients, int actions, int sessions) {

    static Size asked() {
        return new Size(Integer.getInteger("bench.matters", 100_000), Integer.getInteger("bench.clients", 4),
                Integer.getInteger("bench.actions", 4_000), Integer.getInteger("bench.sessions", 300));
    }

    /** {@code -Dbench.only=file} leaves out what is called otherwise. */
    boolean wants(String action) {
        return action.contains(System.getProperty("bench.only", ""));
    }

    /** Whole pages cost more than single questions, and fewer of them tell as much. */
    int pages() {
        return Math.max(clients, actions / 8);
    }

    /** The data stay for the next run of the same size. */
    Path folder() {
        return Path.of("target", "bench", "data-" + matters).toAbsolutePath();
    }
}
