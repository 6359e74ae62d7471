package org.heshi.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.heshi.portal.As;
import org.heshi.portal.Villagers;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Quarrel;
import org.heshi.portal.territory.Duty;
import org.heshi.search.Finder;
import org.heshi.search.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

class FindingTest extends FullShelves {

    @Autowired SynonymDesk synonyms;
    @Autowired SynonymBook book;
    @Autowired BesideSearch beside;
    @Autowired LawSearch search;
    @Autowired Finder finder;
    @Autowired ApplicationContext context;
    @Autowired Villagers villagers;

    @TempDir Path folder;

    @BeforeEach
    void words() {
        book.begin();
    }

    @Test
    void oneBoxFindsGuidesPlacesAndHelpEachInAPartOfItsOwn() {
        assertThat(of(found(Asking.of("楼上漏水")), FindKind.GUIDE)).extracting(Findings.Hit::path).contains("law/guides/water-leak");
        assertThat(of(found(Asking.of("谢家路村")), FindKind.PLACE)).extracting(Findings.Hit::title).contains("谢家路村");
        assertThat(of(found(Asking.of("查询码丢了怎么办")), FindKind.HELP)).extracting(Findings.Hit::path).contains("help#code");
        assertThat(found(Asking.of("楼上漏水").only(FindKind.PLACE)).parts()).allMatch(part -> part.kind() == FindKind.PLACE);
    }

    @ParameterizedTest
    @CsvSource({"I lost my code, help#code", "how do I follow my case, help#follow", "What does it cost?, help#cost"})
    void helpInEnglishIsFoundByItsWords(String asked, String path) {
        assertThat(helpInEnglish(asked)).first().isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my father was killed by a car", "my boss has not paid my wages", "THE NEIGHBOUR"})
    void aTroubleInEnglishIsNotTakenForAQuestionAboutThePortal(String asked) {
        assertThat(helpInEnglish(asked)).isEmpty();
    }

    private List<String> helpInEnglish(String asked) {
        var found = As.anonymous(() -> finding.find(Asking.of(asked).only(FindKind.HELP), Locale.ENGLISH));
        return of(found, FindKind.HELP).stream().map(Findings.Hit::path).toList();
    }

    /** The law is in Chinese only, and shares with an English question nothing but its numbers. */
    @Test
    void anEnglishQuestionLeadsToTheArticlesThatItsGuidesRelyOn() throws IOException {
        var asking = Asking.of("my boss has not paid my wages for 3 months").only(FindKind.ARTICLE);
        write(folder.resolve("劳动法(2018-12-29).md"), "中华人民共和国劳动法", "2018年12月29日 修正", "为了3个月的试验。\n\n第五十条 试验用的工资，按月给。");
        statutes.run(log.ask(folder.toString(), null), folder);
        assertThat(of(found(asking), FindKind.ARTICLE)).isNotEmpty().allSatisfy(hit -> assertThat(hit.why()).containsExactly(Found.Reason.CITED))
                .first().satisfies(hit -> {
                    assertThat(hit.title()).isEqualTo("中华人民共和国劳动法 第五十条");
                    assertThat(hit.path()).endsWith("/50");
                });
        assertThat(search.find(asking.words(), 3, 2).articles()).as("what a mediator is shown beside it").first()
                .satisfies(quote -> assertThat(quote.number()).isEqualTo(50));
        assertThat(of(found(new Asking(asking.words(), FindKind.ARTICLE, null, Region.NINGBO, false, false, 1)), FindKind.ARTICLE))
                .noneMatch(hit -> hit.title().startsWith("中华人民共和国"));
    }

    @Test
    void casesAreFoundByThoseWhoMaySeeThemAlone() {
        var quarrel = new Quarrel(context);
        quarrel.filed(Privacy.NAMED);
        var asking = Asking.of("天花板滴水").only(FindKind.CASE);
        assertThat(of(As.person(quarrel.applicant, () -> finding.find(asking, Locale.CHINESE)), FindKind.CASE)).isNotEmpty();
        assertThat(of(As.person(quarrel.committee, () -> finding.find(asking, Locale.CHINESE)), FindKind.CASE)).isNotEmpty();
        assertThat(found(asking).parts()).isEmpty();
        assertThat(As.person(villagers.somebody("旁人"), () -> finding.find(asking, Locale.CHINESE)).parts()).isEmpty();
    }

    @Test
    void whatOnlySoundsRightIsUnderstood() {
        assertThat(found(Asking.of("退婚采礼要不要还")).meant()).contains("彩礼");
        assertThat(found(Asking.of("退婚彩礼要不要还")).meant()).doesNotContain("彩礼");
    }

    @ParameterizedTest
    @CsvSource({"彩, 彩礼", "cai li, 彩礼", "楼上, 楼上漏水", "loushangls, ''"})
    void whatIsBeingTypedIsCompletedByWritingAndBySound(String typed, String phrase) {
        var suggested = finding.suggest(typed, 20);
        assertThat(suggested).hasSizeLessThanOrEqualTo(20);
        if (!phrase.isEmpty()) {
            assertThat(suggested).anyMatch(one -> one.contains(phrase));
        }
    }

    @Test
    void typingIsCompletedWithinFortyMillisecondsAndWhatStandsBesideAStoryWithinThreeHundred() {
        finding.suggest("漏", 6);
        beside.find("楼上漏水三个星期了");
        assertThat(median(() -> finding.suggest("邻居漏", 6))).isLessThan(40);
        assertThat(median(() -> beside.find("楼上的水管裂了，滴到我家厨房，吊顶都泡坏了，找了三次都不肯修。"))).isLessThan(300);
    }

    /** Of the processor's time, in milliseconds: other work on the machine does not count. */
    private static double median(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        return IntStream.range(0, 9).mapToDouble(_ -> {
            var start = threads.getCurrentThreadCpuTime();
            work.run();
            return (threads.getCurrentThreadCpuTime() - start) / 1e6;
        }).sorted().skip(4).findFirst().orElseThrow();
    }

    @Test
    void aWordThatStaffAddCountsForTheNextQuestion() {
        var centre = villagers.serving("董月琴", Duty.CENTRE, Villagers.COUNTY);
        assertThat(finder.typing("摆烂钿没给").also()).doesNotContain("劳动报酬");
        As.person(centre, () -> synonyms.put(new Synonym("摆烂钿", List.of("劳动报酬"))));
        assertThat(finder.typing("摆烂钿没给").also()).contains("劳动报酬");
        As.person(centre, () -> synonyms.remove("摆烂钿"));
        assertThat(finder.typing("摆烂钿没给").also()).doesNotContain("劳动报酬");
        assertThat(As.person(centre, () -> synonyms.find("", 50))).as("no longer than asked for").hasSize(50);
        assertThat(As.person(centre, () -> synonyms.find("彩礼", 50))).isNotEmpty().allSatisfy(one -> assertThat(one.said() + one.called()).contains("彩礼"));
        assertThatThrownBy(() -> As.person(villagers.somebody("旁人"), () -> synonyms.remove("彩礼"))).isInstanceOf(AccessDeniedException.class);
    }
}
