package org.heshi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

class OpenSearchContractTest extends SearchContract {

    private @Nullable EngineNode node;

    @Override
    List<String> engine(Path folder) throws IOException {
        node = EngineNode.start("opensearch", "org.heshi.search.node.OpenSearchNode", folder);
        return node.settings("opensearch:3.0");
    }

    @Override
    void stop() {
        if (node != null) {
            node.close();
        }
    }
}
