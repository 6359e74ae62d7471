package org.heshi.search.node;

import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** A real OpenSearch with its plugin of nearest neighbours, on the loopback address: folder, HTTP port, transport port. */
public final class OpenSearchNode {

    private OpenSearchNode() {}

    public static void main(String... arguments) throws Exception {
        var runner = new OpenSearchRunner();
        runner.setMaxHttpPort(-1);
        runner.onBuild((_, settings) -> {
            settings.put("network.host", "127.0.0.1");
            settings.put("http.host", "127.0.0.1");
            settings.put("transport.port", arguments[2]);
            settings.put("discovery.type", "single-node");
            settings.putList("discovery.seed_hosts");
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        }).build(OpenSearchRunner.newConfigs().numOfNode(1).basePath(Path.of(arguments[0]).toString()).clusterName("test")
                .baseHttpPort(Integer.parseInt(arguments[1]) - 1).useLogger().pluginTypes("org.opensearch.knn.plugin.KNNPlugin"));
        runner.ensureYellow();
        System.out.println("READY");
        // The test that started it closes its input when it ends, however it ends.
        while (System.in.read() >= 0) {}
        System.exit(0);
    }
}
