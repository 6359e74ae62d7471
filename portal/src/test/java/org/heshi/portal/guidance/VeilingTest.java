package org.heshi.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VeilingTest {

    private static final List<Known> KNOWN = List.of(new Known("沈国平", Veil.PERSON), new Known("林阿娣", Veil.PERSON), new Known("13800000001", Veil.PHONE),
            new Known("谢家路村", Veil.PLACE));

    private static List<Replacement> propose(String story) {
        return Veiling.propose(List.of(story), KNOWN);
    }

    private static String replaced(String story) {
        return Replacing.text(story, propose(story));
    }

    @ParameterizedTest
    @CsvSource({"电话是13912345678。, 13912345678", "打 139 1234 5678 找他, 139 1234 5678", "座机0574-62123456, 0574-62123456", "身份证330281198503124219的人, 330281198503124219",
        "卡号6222 0212 0200 1234 567, 6222 0212 0200 1234 567", "车牌浙B12K45, 浙B12K45", "新能源车浙BD12345, 浙BD12345", "写信到 a.shen@example.cn, a.shen@example.cn",
        "住在东河沿路12号3单元501室, 12号3单元501室", "我在大华注塑有限公司上班, 大华注塑有限公司"})
    void whatTellsByItsFormIsProposed(String story, String telltale) {
        assertThat(replaced(story)).doesNotContain(telltale);
    }

    @Test
    void aPersonOfTheDisputeHasOneStandInHoweverItIsCalled() {
        var story = "沈国平欠我钱。国平说没有，老沈的儿子也说没有，沈师傅还骂人。";
        assertThat(replaced(story)).doesNotContain("沈").doesNotContain("国平").contains("甲某欠我钱");
        assertThat(propose(story)).extracting(Replacement::by).containsOnly("甲某");
    }

    @Test
    void aNameThatNobodyKnewOfIsFoundInTheText() {
        assertThat(replaced("会计李红梅可以作证，丈夫周立军不给钱。")).doesNotContain("李红梅").doesNotContain("周立军");
    }

    @Test
    void whatIsLeftOfThePeopleIsNoticedWhateverWasReplaced() {
        assertThat(Veiling.left(List.of("林阿娣漏水", "打13800000001", "谢家路村调好"), KNOWN))
                .containsExactlyInAnyOrder("林阿娣", "13800000001", "谢家路村");
        assertThat(Veiling.left(List.of("漏水", "甲某来电", "调好"), KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"楼上漏水三个星期，厨房天花板滴水，赔偿1800元，双方同意。", "楼上卫生间漏水修好了，可我家吊顶发了霉，他说修好就行，不肯赔。这个钱能要吗？",
        "能要。漏水弄坏了您家的东西，造成损失的一方要赔，不只是把管子修好。", "一起谈。谈好了当场写下来。", "今年春天我在注塑车间操作时左手两个手指被压伤，厂里说医药费都付了，一次性的补助只肯给一半。"})
    void ordinaryWordsStay(String story) {
        assertThat(replaced(story)).isEqualTo(story);
    }

    @Test
    void theLongestIsReplacedFirstAndNothingTwice() {
        var list = List.of(new Replacement("国平", "乙", Veil.PERSON), new Replacement("沈国平", "国平甲", Veil.PERSON));
        assertThat(Replacing.text("沈国平和国平", list)).isEqualTo("国平甲和乙");
    }
}
