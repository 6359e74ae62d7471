package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** That a real cluster answers as Lucene does; runs where one is named, such as {@code HESHI_TEST_SEARCH=127.0.0.1:9200}. */
@EnabledIfEnvironmentVariable(named = "HESHI_TEST_SEARCH", matches = ".+")
class ClusterTest {

    private final String database = TestDatabase.fresh();

    private Notebook open(Path data) {
        return Notebook.open(database, "heshi.data=" + data, "heshi.search.hosts=" + System.getenv("HESHI_TEST_SEARCH"),
                "heshi.search.protocol=http", "heshi.search.engine=" + System.getenv().getOrDefault("HESHI_TEST_SEARCH_ENGINE", "opensearch:3.0"), "heshi.search.retry=1s");
    }

    @Test
    void findsAndMarksAlikeAndRebuildsWhatItMissed(@TempDir Path data) {
        try (var notebook = open(data)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> notebook.keeper().state() == IndexState.READY);
            notebook.write(new Note("邻居家漏水", "楼上漏水把我家天花板泡坏了，邻居不肯赔", "NH-2026-001"));
            notebook.write(new Note("宅基地界线", "两家为了一堵墙吵了二十九年", "NH-2026-002"));
            notebook.write(new Note("ＷＩＦＩ 噪声", "水泵夜里响", "ＮＨ-2026-003"));
            await().until(() -> notebook.count("nh-2026-003") == 1);
            assertThat(notebook.most("漏水")).containsExactly("邻居家[漏水]");
            assertThat(notebook.most("界")).containsExactly("宅基地[界]线");
            assertThat(notebook.most("墙")).hasSize(1);
            assertThat(notebook.most("wifi")).containsExactly("[ＷＩＦＩ] 噪声");
            assertThat(notebook.most("水库移民")).isEmpty();
            assertThat(notebook.any("楼上水管坏了，把我家天花板泡了怎么办？").getFirst()).isEqualTo("邻居[家]漏[水]");
            notebook.inTransaction(entities -> entities.createNativeQuery("update note set number = 'X'").executeUpdate());
        }
        try (var second = open(data)) {
            await().until(() -> second.keeper().state() == IndexState.READY);
            assertThat(second.count("x")).isZero();
            second.keeper().rebuild();
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> second.count("x") == 3);
        }
    }
}
