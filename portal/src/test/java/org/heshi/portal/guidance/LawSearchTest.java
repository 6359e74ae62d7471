package org.heshi.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.PortalTest;
import org.heshi.portal.SqlCount;
import org.heshi.portal.TestClock;
import org.heshi.search.Found.Reason;
import org.heshi.search.Highlight;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LawSearchTest {

    @Autowired LawSearch search;
    @Autowired GuideShelf shelf;
    @Autowired StatuteImport statutes;
    @Autowired ImportLog log;
    @Autowired Meanings meanings;
    @Autowired IndexKeeper index;
    @Autowired TestClock clock;

    @TempDir Path folder;

    @BeforeEach
    void shelves() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        await().until(() -> index.state() == IndexState.READY);
        shelf.fill();
        meanings.complete();
    }

    @ParameterizedTest
    @CsvSource({"包工头跑了工钱没给, wages", "楼上漏水把我家吊顶泡坏了, leak", "两口子过不下去想离婚, marriage", "前夫不让我看孩子, custody",
        "隔壁半夜唱歌吵得睡不着, noise", "爸妈没人管兄弟推来推去, elderly", "my boss has not paid my wages, wages"})
    void layWordsLeadToTheGuideOfTheirTrouble(String told, String category) {
        assertThat(search.find(told, 3, 0).guides()).extracting(guide -> guide.text().category()).contains(category);
    }

    @Test
    void aGuideIsFoundByItsMeaningToo() {
        assertThat(search.find("老板欠我血汗钱", 5, 0).guides()).anySatisfy(guide -> assertThat(guide.reasons()).contains(Reason.MEANING));
    }

    @Test
    void anArticleIsQuotedWithTheWordsMarkedAndAWordingThatWasReplacedIsNotFound() throws IOException {
        var name = "试验漏斗条例" + UUID.randomUUID();
        write("旧(2010-01-01).md", name, "2010年1月1日 通过", "燕窝滴水的，十日内修补。");
        write("新(2020-01-01).md", name, "2020年1月1日 修正", "燕窝滴水的，三日内修补。");
        statutes.run(log.ask(folder.toString(), null), folder);
        meanings.complete();
        var found = search.find("燕窝滴水", 0, 20).articles().stream().filter(quote -> quote.statute().title().equals(name)).toList();
        assertThat(found).singleElement().satisfies(quote -> {
            assertThat(quote.statute().validity()).isEqualTo(Validity.IN_FORCE);
            assertThat(quote.passages().stream().map(Highlight::text).collect(Collectors.joining())).contains("三日内修补");
            assertThat(quote.passages()).anyMatch(Highlight::hasMatch);
        });
    }

    private void write(String file, String title, String history, String article) throws IOException {
        Files.writeString(folder.resolve(file), "# " + title + "\n\n" + history + "\n\n<!-- INFO END -->\n\n第一条 " + article + "\n");
    }

    @Test
    void anAnswerCostsFewStatements() {
        assertThat(SqlCount.of(() -> search.find("邻居漏水", 5, 10))).hasSizeLessThanOrEqualTo(3);
    }
}
