package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void spellsANameInPlainLetters() {
        assertThat(Pinyin.syllables("谢家路村")).containsExactly("xie", "jia", "lu", "cun");
        assertThat(Pinyin.initials("谢家路村")).isEqualTo("xjlc");
        assertThat(Pinyin.sound("余姚")).isEqualTo("yuyao");
    }

    @Test
    void keepsLettersAndDigits() {
        assertThat(Pinyin.sound("A3栋")).isEqualTo("a3dong");
        assertThat(Pinyin.initials("")).isEmpty();
    }

    @Test
    void hearsEachCharacterByItself() {
        assertThat(Pinyin.each("工钱a欠")).containsExactly("gong", "qian", "", "qian");
    }

    @Test
    void soundsAlikeForCharactersThatSoundAlike() {
        assertThat(Pinyin.sound("泗门")).isEqualTo(Pinyin.sound("四门"));
    }
}
