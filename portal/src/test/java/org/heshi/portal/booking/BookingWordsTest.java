package org.heshi.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.Words;
import org.junit.jupiter.api.Test;

class BookingWordsTest {

    private static final String LINK = " https://heshi.example.cn/" + BookingPaths.hearing("abcdefgh1234");

    @Test
    void everyMessageFitsIntoOneChineseTextMessageWithItsLink() {
        var longest = Invitations.say(Words.CHINESE, TestClock.at(2026, 12, 30, 14, 30));
        assertThat(ResourceBundle.getBundle("words/booking", Words.CHINESE).keySet())
                .filteredOn(key -> key.startsWith("booking.message."))
                .hasSize(8)
                .allSatisfy(key -> assertThat("【和事】" + Words.say(Words.CHINESE, key, longest) + LINK).hasSizeLessThanOrEqualTo(70));
    }

    @Test
    void aTimeIsSaidInTheReadersLanguage() {
        var start = TestClock.at(2026, 12, 3, 14, 30);
        assertThat(Invitations.say(Words.CHINESE, start)).isEqualTo("12月3日 14:30");
        assertThat(Invitations.say(Words.ENGLISH, start)).isEqualTo("Thursday 3 December, 14:30");
    }
}
