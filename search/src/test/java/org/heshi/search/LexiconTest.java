package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private final Lexicon lexicon = Lexicon.read(new StringReader("# 说明\n工钱\t劳动报酬 工资\n\n老赖\t失信被执行人\n"));

    @Test
    void saysHowElseAThingIsCalled() {
        assertThat(lexicon.others("工錢没给")).containsExactlyInAnyOrder("劳动报酬", "工资");
    }

    @Test
    void addsNothingThatIsAlreadySaid() {
        assertThat(lexicon.others("工钱就是工资")).containsExactly("劳动报酬");
        assertThat(lexicon.others("漏水")).isEmpty();
    }

    @Test
    void isShipped() {
        assertThat(Lexicon.shipped().others("包工头跑了工钱没给")).contains("劳动报酬");
    }
}
