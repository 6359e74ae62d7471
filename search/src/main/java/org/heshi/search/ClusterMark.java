package org.heshi.search;

import java.util.Map;
import java.util.Optional;

/** The mark of an index in a cluster: one document in an index of its own. */
record ClusterMark(Cluster cluster) implements Mark {

    private static final String ADDRESS = "/heshi_mark/_doc/mark";

    @Override
    public Optional<String> read() {
        return cluster.find(ADDRESS).map(document -> document.path("_source").path("fingerprint").asString());
    }

    @Override
    public void write(String fingerprint) {
        cluster.send("PUT", ADDRESS, Map.of("fingerprint", fingerprint));
    }

    @Override
    public void erase() {
        if (read().isPresent()) {
            cluster.send("DELETE", ADDRESS);
        }
    }
}
