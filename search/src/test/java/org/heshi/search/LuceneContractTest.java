package org.heshi.search;

import java.util.List;

class LuceneContractTest extends SearchContract {

    @Override
    List<String> engine() {
        return List.of();
    }
}
