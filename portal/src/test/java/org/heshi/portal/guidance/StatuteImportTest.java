package org.heshi.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class StatuteImportTest {

    @Autowired StatuteImport statutes;
    @Autowired ImportLog log;
    @Autowired Statutes read;
    @Autowired TestClock clock;
    @Autowired JdbcClient jdbc;

    @TempDir Path folder;

    private final String title = "试验条例" + UUID.randomUUID();

    @BeforeEach
    void files() throws IOException {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        Files.createDirectories(folder.resolve("行政法规"));
        write("行政法规/试验(2010-01-01).md", "2010年1月1日 通过", "甲方应当三日内付款。");
        write("行政法规/试验(2020-01-01).md", "2020年1月1日 修正", "甲方应当一日内付款。");
        Files.writeString(folder.resolve("行政法规/坏的.md"), "没有标题，什么也没有");
        Files.write(folder.resolve("行政法规/乱码.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});
    }

    private void write(String file, String history, String article) throws IOException {
        Files.writeString(folder.resolve(file), "# " + title + "\n\n" + history + "\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n第一条 " + article + "\n");
    }

    private ImportSummary run() {
        return run(folder);
    }

    private ImportSummary run(Path source) {
        var id = log.ask(source.toString(), null);
        statutes.run(id, source);
        return log.get(id);
    }

    @Test
    void theLatestWordingCountsTheOneBeforeIsReplacedAndBadFilesAreListed() {
        var ended = run();
        assertThat(ended).returns(4, ImportSummary::done).returns(2, ImportSummary::articles).returns(2, ImportSummary::failed).returns(null, ImportSummary::problem);
        assertThat(log.leftOut(1000)).contains(new LeftOut("行政法规/坏的.md", "guidance.import.no-title"),
                new LeftOut("行政法规/乱码.md", "guidance.import.not-text"));
        var now = read.inForce(title).orElseThrow();
        assertThat(now.versionOn()).hasToString("2020-01-01");
        var opened = read.open(now.id(), 1).orElseThrow();
        assertThat(opened.articles()).extracting(ArticleDetail::text).containsExactly("甲方应当一日内付款。");
        assertThat(opened.versions()).extracting(StatuteSummary::validity).containsExactly(Validity.IN_FORCE, Validity.REPLACED);
    }

    @Test
    void aSecondReadingTakesInOnlyWhatChanged() throws IOException {
        run();
        assertThat(run().articles()).isZero();
        write("行政法规/试验(2020-01-01).md", "2020年1月1日 修正", "甲方应当当天付款。");
        assertThat(run().articles()).isEqualTo(1);
        assertThat(read.open(read.inForce(title).orElseThrow().id(), null).orElseThrow().articles()).extracting(ArticleDetail::text)
                .containsExactly("甲方应当当天付款。");
    }

    /** As the migration wrote the ids of what had been read in before. */
    @Test
    void theIdOfAnArticleIsWhatTheDatabaseMadeOfOlderOnes() {
        run();
        var made = """
                select count(*) from article where file like '行政法规/试验%' and id = (overlay(left(replace(statute::text, '-', ''), 16) placing '8' from 13 for 1)
                    || '8' || right(md5(file), 9) || lpad(to_hex(position), 6, '0'))::uuid""";
        assertThat(jdbc.sql(made).query(Integer.class).single()).isEqualTo(
                jdbc.sql("select count(*) from article where file like '行政法规/试验%'").query(Integer.class).single()).isPositive();
    }

    @Test
    void aPlaceThatIsNotThereIsSaidSo() {
        assertThat(run(Path.of("nowhere.zip")).problem()).isEqualTo("guidance.import.unreadable");
    }
}
