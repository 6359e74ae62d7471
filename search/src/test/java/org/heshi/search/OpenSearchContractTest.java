package org.heshi.search;

import java.io.IOException;
import java.nio.file.Path;

class OpenSearchContractTest extends ClusterContract {

    @Override
    EngineNode start(Path folder) throws IOException {
        return EngineNode.start("opensearch", "org.heshi.search.node.OpenSearchNode", folder);
    }

    @Override
    String version() {
        return "opensearch:3.0";
    }
}
