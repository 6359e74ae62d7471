package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeeperTest {

    private final String database = TestDatabase.fresh();

    @TempDir
    private Path data;

    private Notebook open(Path folder) {
        var notebook = Notebook.open(database, "heshi.data=" + folder);
        await().until(() -> notebook.keeper().state() == IndexState.READY);
        return notebook;
    }

    @Test
    void fillsAMissingIndexFromTheDatabase() {
        try (var first = open(data.resolve("one"))) {
            first.write(new Note("邻居漏水", "", "1"));
        }
        try (var second = open(data.resolve("two"))) {
            assertThat(second.most("漏水")).hasSize(1);
        }
    }

    @Test
    void trustsAnIndexThatWasClosedInGoodOrder() {
        try (var first = open(data)) {
            first.write(new Note("邻居漏水", "", "1"));
        }
        try (var second = Notebook.open(database, "heshi.data=" + data)) {
            assertThat(second.keeper().state()).isEqualTo(IndexState.READY);
            assertThat(second.most("漏水")).hasSize(1);
        }
    }

    @Test
    void fillsTheIndexAgainAfterAnOlderMapping() throws Exception {
        try (var first = open(data)) {
            first.inTransaction(entities -> entities.createNativeQuery(
                    "insert into note (id, title, story, number) values (gen_random_uuid(), '噪声', '', '2')").executeUpdate());
            assertThat(first.most("噪声")).isEmpty();
        }
        Files.writeString(data.resolve("index/complete"), "older");
        try (var second = open(data)) {
            assertThat(second.most("噪声")).hasSize(1);
        }
    }

    @Test
    void doesNotTrustAnIndexThatWasNotClosed() {
        try (var first = open(data)) {
            assertThat(data.resolve("index/complete")).doesNotExist();
            first.write(new Note("噪声", "", "3"));
        }
        assertThat(data.resolve("index/complete")).exists();
    }

    @Test
    void rebuildsWhilePeopleGoOnWritingAndHasNothingTwice() {
        try (var notebook = open(data)) {
            notebook.inTransaction(entities -> entities.createNativeQuery("""
                    insert into note (id, title, story, number)
                    select gen_random_uuid(), '噪声', '', '4' from generate_series(1, 2000)
                    """).executeUpdate());
            notebook.keeper().rebuild();
            for (var i = 0; i < 200; i++) {
                notebook.write(new Note("邻居漏水", "", "4"));
            }
            await().until(() -> notebook.keeper().state() == IndexState.READY && notebook.count("4") >= 2_200);
            assertThat(notebook.count("4")).isEqualTo(2_200);
        }
    }

    @Test
    void putsTheIndexInOrderAfterFillingIt() {
        try (var notebook = open(data)) {
            for (var i = 0; i < 3; i++) {
                notebook.write(new Note("邻居漏水", "", "7"));
            }
            notebook.keeper().rebuild();
            await().until(() -> pieces("Note") == 1);
            assertThat(notebook.count("7")).isEqualTo(3);
        }
    }

    private long pieces(String entity) throws IOException {
        try (var files = Files.list(data.resolve("index").resolve(entity))) {
            return files.filter(file -> file.toString().endsWith(".si")).count();
        }
    }

    @Test
    void forgetsWhatIsNoLongerInTheDatabase() {
        try (var notebook = open(data)) {
            notebook.write(new Note("邻居漏水", "", "6"));
            notebook.inTransaction(entities -> entities.createNativeQuery("delete from note where number = '6'").executeUpdate());
            notebook.keeper().rebuild();
            await().until(() -> notebook.count("6") == 0);
        }
    }

    @Test
    void startsAlthoughAnotherProcessHoldsTheIndex() {
        try (var first = open(data); var second = Notebook.open(TestDatabase.fresh(), "heshi.data=" + data)) {
            assertThat(first.keeper().state()).isEqualTo(IndexState.READY);
            await().until(() -> second.keeper().state() == IndexState.UNAVAILABLE);
        }
    }

    @Test
    void startsAndKeepsWritingWhileTheClusterDoesNotAnswer() {
        try (var notebook = Notebook.open(database, "heshi.data=" + data, "heshi.search.hosts=127.0.0.1:1", "heshi.search.protocol=http")) {
            await().until(() -> notebook.keeper().state() == IndexState.UNAVAILABLE);
            notebook.write(new Note("邻居漏水", "", "5"));
            notebook.inTransaction(entities -> assertThat(entities.createQuery("from Note", Note.class).getResultList()).hasSize(1));
        }
    }
}
