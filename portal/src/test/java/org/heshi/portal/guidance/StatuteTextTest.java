package org.heshi.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.heshi.portal.SharedData;
import org.heshi.portal.guidance.StatuteText.Passage;
import org.junit.jupiter.api.Test;

class StatuteTextTest {

    private static final String LAW = """
            # 某某条例

            2019年3月1日 某会议通过

            2020年5月20日 某会议修正

            2020年7月1日 施行

            <!-- INFO END -->

            为了试验，制定本条例。

            ## 第一章 总则

            第一条 甲方应当付款。

            （一）当天付；

            （二）次日付。

            ## 第二章 分则

            ### 第一节 一般规定

            第十条之一 乙方收款。

            第一百零三条 丙方见证。
            """;

    @Test
    void aStatuteHasATitleItsHistoryAndArticlesUnderTheirChapters() {
        var text = StatuteText.read(LAW);
        assertThat(text.title()).isEqualTo("某某条例");
        assertThat(text.history()).hasSize(3);
        assertThat(text.versionOn()).isEqualTo(LocalDate.of(2020, 5, 20));
        assertThat(text.effectiveOn()).isEqualTo(LocalDate.of(2020, 7, 1));
        assertThat(text.passages()).containsExactly(
                new Passage("", null, "", "为了试验，制定本条例。"),
                new Passage("第一章 总则", new ArticleNumber(1, 0), "第一条", "甲方应当付款。\n（一）当天付；\n（二）次日付。"),
                new Passage("第二章 分则 第一节 一般规定", new ArticleNumber(10, 1), "第十条之一", "乙方收款。"),
                new Passage("第二章 分则 第一节 一般规定", new ArticleNumber(103, 0), "第一百零三条", "丙方见证。"));
    }

    @Test
    void numbersAreReadInEitherWriting() {
        assertThat(ArticleNumber.beginning("第一千零七十九条 夫妻")).hasValueSatisfying(found -> assertThat(found.number().main()).isEqualTo(1079));
        assertThat(ArticleNumber.beginning("第1079条 夫妻")).hasValueSatisfying(found -> assertThat(found.number().main()).isEqualTo(1079));
        assertThat(ArticleNumber.beginning("第十二条 夫妻")).hasValueSatisfying(found -> assertThat(found.number().main()).isEqualTo(12));
        assertThat(ArticleNumber.beginning("第一百一十条 夫妻")).hasValueSatisfying(found -> assertThat(found.number().main()).isEqualTo(110));
        assertThat(ArticleNumber.beginning("第二百条 夫妻")).hasValueSatisfying(found -> assertThat(found.number().main()).isEqualTo(200));
        assertThat(ArticleNumber.beginning("本法第三条所称")).isEmpty();
    }

    @Test
    void whatIsNoStatuteSaysWhatItLacks() {
        assertThatIllegalArgumentException().isThrownBy(() -> StatuteText.read("随便写写")).withMessage("guidance.import.no-title");
        assertThatIllegalArgumentException().isThrownBy(() -> StatuteText.read("# 只有标题")).withMessage("guidance.import.no-text");
    }

    /** The public collection as it is: left out elsewhere, since it is no part of the project. */
    @Test
    @SharedData.Needed
    void theWholePublicCollectionIsRead() throws IOException {
        var problems = new ArrayList<String>();
        var articles = 0;
        try (var source = StatuteSource.open(SharedData.file("statutes.zip"))) {
            assertThat(source.files()).hasSizeGreaterThan(1900);
            for (var file : source.files()) {
                try {
                    articles += (int) StatuteText.read(source.read(file)).passages().stream().filter(passage -> passage.number() != null).count();
                } catch (IllegalArgumentException e) {
                    problems.add(file + " " + e.getMessage());
                }
            }
        }
        assertThat(articles).isGreaterThan(80_000);
        assertThat(problems).hasSizeLessThan(20);
    }
}
