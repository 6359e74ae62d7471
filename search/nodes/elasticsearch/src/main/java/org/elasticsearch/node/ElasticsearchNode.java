package org.elasticsearch.node;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.MockPluginsService;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;
import org.elasticsearch.transport.netty4.Netty4Plugin;

/**
 * A real Elasticsearch on the loopback address: folder, HTTP port, transport port. In Elasticsearch's own package, whose
 * node cannot be put together from outside.
 */
public final class ElasticsearchNode {

    private ElasticsearchNode() {}

    private static class Plugins extends NodeServiceProvider {

        @Override
        PluginsService newPluginService(Environment environment, PluginsLoader loader) {
            return new MockPluginsService(environment.settings(), environment, List.of(Netty4Plugin.class, BuiltInAnalysis.class, Greeting.class));
        }
    }

    public static void main(String... arguments) throws Exception {
        var home = Path.of(arguments[0]);
        Files.createDirectories(home.resolve("config"));
        LogConfigurator.configureESLogging();
        LogConfigurator.configureWithoutConfig(Settings.EMPTY);
        var settings = Settings.builder().put("path.home", home).put("cluster.name", "test").put("node.name", "test")
                .put("network.host", "127.0.0.1").put("http.port", arguments[1]).put("transport.port", arguments[2])
                .put("discovery.type", "single-node").put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("transport.type", "netty4").put("http.type", "netty4").build();
        var environment = InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), home.resolve("config"), () -> "test");
        var node = new Node(NodeConstruction.prepareConstruction(environment,
                PluginsLoader.createPluginsLoader(Set.of(), Set.of(), Map.of(), false), new Plugins(), true));
        node.start();
        System.out.println("READY");
        // The test that started it closes its input when it ends, however it ends.
        while (System.in.read() >= 0) {}
        System.exit(0);
    }
}
