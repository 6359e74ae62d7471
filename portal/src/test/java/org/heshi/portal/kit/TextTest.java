package org.heshi.portal.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is kept in the database reads as people speak, in the reader's language. */
class TextTest {

    @Test
    void saysADayInWords() {
        var text = Text.of("talk.timeline.agenda", LocalDate.of(2026, 12, 10));
        assertThat(Words.say(Words.CHINESE, text)).contains("2026年12月10日").doesNotContain("12-10");
        assertThat(Words.say(Words.ENGLISH, text)).isEqualTo("On the agenda of 10 December 2026");
    }

    @Test
    void saysAMomentOnTheClockOfChina() {
        assertThat(Words.say(Words.ENGLISH, Text.of("talk.timeline.agenda", Instant.parse("2026-12-10T11:00:00Z")))).endsWith("10 December 2026, 19:00");
    }

    @Test
    void leavesWhatOnlyLooksLikeADayAsItWasWritten() {
        assertThat(Words.say(Words.ENGLISH, Text.of("talk.timeline.agenda", "2026-13-45"))).endsWith("2026-13-45");
    }
}
