package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void marksPairsThatOverlapAsOne() {
        assertThat(marked("包工头跑了，工钱没给。", "工钱没给")).isEqualTo("包工头跑了，[工钱没给]。");
    }

    @Test
    void showsTheSentencesInWhichTheWordsStandAndLeavesOutTheOthers() {
        assertThat(marked("我家住二楼。楼上漏水三个月了。我去说过五次。漏水把柜子也泡坏了。", "漏水"))
                .isEqualTo("楼上[漏水]三个月了。|[漏水]把柜子也泡坏了。");
    }

    @Test
    void marksSingleCharactersWhereNoPairStands() {
        assertThat(marked("两家为了一堵墙吵了二十九年", "墙")).isEqualTo("两家为了一堵[墙]吵了二十九年");
    }

    @Test
    void showsNothingWhereNoneOfTheWordsStands() {
        assertThat(new Passages("漏水").in("两家为了一堵墙吵了二十九年")).isEmpty();
        assertThat(new Passages("漏水").in("")).isEmpty();
        assertThat(new Passages("？！ *").in("漏水")).isEmpty();
    }

    @Test
    void keepsTheTextAsItWasWritten() {
        assertThat(marked("ＷＩＦＩ 噪聲很大", "wifi 噪声")).isEqualTo("[ＷＩＦＩ] [噪聲]很大");
        assertThat(marked("𠅤阿公家漏水", "𠅤阿公")).startsWith("[𠅤阿公]");
    }

    private static String marked(String text, String words) {
        return new Passages(words).in(text).stream().map(passage -> passage.pieces().stream()
                .map(piece -> piece.isMatch() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining())).collect(Collectors.joining("|"));
    }
}
