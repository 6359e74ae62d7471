package org.heshi.search;

import java.nio.file.Path;
import java.util.List;

class LuceneContractTest extends SearchContract {

    @Override
    List<String> engine(Path folder) {
        return List.of();
    }
}
