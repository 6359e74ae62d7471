package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChineseQueryTest {

    private static Notebook notebook;

    @BeforeAll
    static void open(@TempDir Path data) {
        notebook = Notebook.open(TestDatabase.fresh(), "heshi.data=" + data);
        await().until(() -> notebook.keeper().state() == IndexState.READY);
        notebook.write(new Note("邻居家漏水", "楼上漏水把我家天花板泡坏了，邻居不肯赔", "NH-2026-001"));
        notebook.write(new Note("宅基地界线", "两家为了一堵墙吵了二十九年", "NH-2026-002"));
        notebook.write(new Note("ＷＩＦＩ 噪声", "水泵夜里响", "ＮＨ-2026-003"));
    }

    @AfterAll
    static void close() {
        notebook.close();
    }

    @Test
    void findsWordsAndMarksThem() {
        assertThat(notebook.most("漏水")).containsExactly("邻居家[漏水]");
    }

    @Test
    void findsASingleCharacter() {
        assertThat(notebook.most("墙")).hasSize(1);
        assertThat(notebook.most("界")).containsExactly("宅基地[界]线");
    }

    @Test
    void findsMostOfWhatIsAskedButNotWhatSharesOneCharacter() {
        assertThat(notebook.most("邻居漏水不赔")).hasSize(1);
        assertThat(notebook.most("水库移民")).isEmpty();
    }

    @Test
    void ranksWhateverIsAlikeForAQuestion() {
        assertThat(notebook.any("楼上水管坏了，把我家天花板泡了怎么办？").getFirst()).isEqualTo("邻居[家]漏[水]");
    }

    @Test
    void takesWideAndCapitalLettersAsTheSame() {
        assertThat(notebook.most("wifi")).containsExactly("[ＷＩＦＩ] 噪声");
        assertThat(notebook.count("nh-2026-003")).isOne();
    }

    @Test
    void understandsWhateverIsTyped() {
        assertThat(notebook.most("AND ( \" * ~")).isEmpty();
        assertThat(notebook.most("漏 水")).hasSize(1);
        assertThat(notebook.any("  ")).isEmpty();
        assertThat(notebook.any("邻居".repeat(2_000))).isNotEmpty();
    }
}
