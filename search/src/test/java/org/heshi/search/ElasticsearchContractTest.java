package org.heshi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ElasticsearchContractTest extends SearchContract {

    private @Nullable EngineNode node;

    @Override
    List<String> engine(Path folder) throws IOException {
        node = EngineNode.start("elasticsearch", "org.elasticsearch.node.ElasticsearchNode", folder);
        return node.settings("elastic:9.1");
    }

    @Override
    void stop() {
        if (node != null) {
            node.close();
        }
    }
}
