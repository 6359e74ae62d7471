package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({"1079, 一千零七十九", "1, 一", "10, 十", "12, 十二", "20, 二十", "100, 一百", "101, 一百零一", "110, 一百一十",
            "1001, 一千零一", "1010, 一千零一十", "1200, 一千二百", "1260, 一千二百六十"})
    void writesANumberAsArticlesAreNumbered(int number, String chinese) {
        assertThat(Numerals.chinese(number)).isEqualTo(chinese);
        assertThat(Numerals.parse(chinese)).isEqualTo(number);
    }

    @Test
    void addsTheOtherWriting() {
        assertThat(Numerals.bothWays("民法典1079条")).isEqualTo("民法典1079条 第一千零七十九条 第1079条");
        assertThat(Numerals.bothWays("民法典第１０７９条")).contains("第一千零七十九条");
        assertThat(Numerals.bothWays("第两百条")).contains("第二百条", "第200条");
    }

    @Test
    void leavesEverythingElseAlone() {
        assertThat(Numerals.bothWays("欠条怎么写，借了3000元，条件是什么")).isEqualTo("欠条怎么写，借了3000元，条件是什么");
    }

    @Test
    void tellsTheNumberOfAnArticle() {
        assertThat(Numerals.article("第一百二十条之一")).isEqualTo(120);
        assertThat(Numerals.article("前言")).isZero();
    }
}
