package org.heshi.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.SqlCount;
import org.heshi.search.Found.Reason;
import org.heshi.search.Highlight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class LawSearchTest extends FullShelves {

    @Autowired LawSearch search;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"包工头跑了工钱没给, wages", "楼上漏水把我家吊顶泡坏了, leak", "两口子过不下去想离婚, marriage", "前夫不让我看孩子, custody",
        "隔壁半夜唱歌吵得睡不着, noise", "爸妈没人管兄弟推来推去, elderly"})
    void layWordsLeadToTheGuideOfTheirTrouble(String told, String category) {
        assertThat(search.find(told, 3, 0).guides()).extracting(guide -> guide.text().category()).contains(category);
    }

    /** The model of meaning knows no English, and would lead anywhere. */
    @ParameterizedTest
    @CsvSource({"my boss has not paid my wages, The boss does not pay my wages", "the neighbour upstairs lets water leak into my home, Water is leaking into my home from upstairs",
        "my landlord will not give back the deposit, The landlord keeps my deposit", "they are noisy at night next door, My neighbour is noisy at night"})
    void anEnglishQuestionLeadsFirstToTheGuideThatHasItsWords(String told, String title) {
        assertThat(search.find(told, 3, 3).guides()).first().extracting(guide -> guide.text().in(Locale.ENGLISH).title()).isEqualTo(title);
    }

    @Test
    void aGuideIsFoundByItsMeaningToo() {
        assertThat(search.find("老板欠我血汗钱", 5, 0).guides()).anySatisfy(guide -> assertThat(guide.reasons()).contains(Reason.MEANING));
    }

    @Test
    void anArticleIsQuotedWithTheWordsMarkedAndAWordingThatWasReplacedIsNotFound() throws IOException {
        var name = "试验漏斗条例" + UUID.randomUUID();
        write(folder.resolve("旧(2010-01-01).md"), name, "2010年1月1日 通过", "燕窝滴水的，十日内修补。");
        write(folder.resolve("新(2020-01-01).md"), name, "2020年1月1日 修正", "燕窝滴水的，三日内修补。");
        statutes.run(log.ask(folder.toString(), null), folder);
        meanings.complete();
        var found = search.find("燕窝滴水", 0, 20).articles().stream().filter(quote -> quote.statute().title().equals(name)).toList();
        assertThat(found).singleElement().satisfies(quote -> {
            assertThat(quote.statute().validity()).isEqualTo(Validity.IN_FORCE);
            assertThat(quote.passages().stream().map(Highlight::text).collect(Collectors.joining())).contains("三日内修补");
            assertThat(quote.passages()).anyMatch(Highlight::hasMatch);
        });
    }

    @Test
    void anAnswerCostsFewStatements() {
        assertThat(SqlCount.of(() -> search.find("邻居漏水", 5, 10))).hasSizeLessThanOrEqualTo(3);
    }
}
