package org.heshi.search;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index is: with hosts (host:port) a cluster, without them Lucene in the data folder.
 * The engine (elastic:9.1, opensearch:3.0) is told rather than asked for, so that the portal starts while the cluster does not answer.
 * Without vectors search goes by words and memory alone.
 */
@ConfigurationProperties("heshi.search")
record SearchSettings(
        @DefaultValue List<String> hosts,
        @DefaultValue("https") String protocol,
        @DefaultValue("elastic:9.1") String engine,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("30s") Duration retry,
        @DefaultValue("true") boolean vectors) {

    boolean isCluster() {
        return !hosts.isEmpty();
    }

    @Override
    public String toString() {
        return isCluster() ? engine + " at " + hosts : "Lucene in the process";
    }
}
