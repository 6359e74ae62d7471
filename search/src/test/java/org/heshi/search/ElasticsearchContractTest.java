package org.heshi.search;

import java.io.IOException;
import java.nio.file.Path;

class ElasticsearchContractTest extends ClusterContract {

    @Override
    EngineNode start(Path folder) throws IOException {
        return EngineNode.start("elasticsearch", "org.elasticsearch.node.ElasticsearchNode", folder);
    }

    @Override
    String version() {
        return "elastic:9.1";
    }
}
