package org.heshi.portal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.heshi.portal.TestClock.at;

import java.time.Duration;
import java.util.List;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Words;
import org.junit.jupiter.api.Test;

class PlainRulesTest {

    private static final Recipient VILLAGER = Recipient.of(new PhoneNumber("13800000001"), Words.CHINESE);
    private static final MessagingSettings SETTINGS = new MessagingSettings(8, Duration.ofSeconds(30), Duration.ofHours(1),
            Duration.ofMinutes(5), 10, Duration.ofSeconds(5), Duration.ofDays(180));

    @Test
    void theTelephoneIsQuietFromNineToEight() {
        assertThat(QuietHours.after(at(2026, 11, 23, 20, 59))).isEqualTo(at(2026, 11, 23, 20, 59));
        assertThat(QuietHours.after(at(2026, 11, 23, 21, 0))).isEqualTo(at(2026, 11, 24, 8, 0));
        assertThat(QuietHours.after(at(2026, 11, 24, 0, 30))).isEqualTo(at(2026, 11, 24, 8, 0));
        assertThat(QuietHours.after(at(2026, 11, 24, 8, 0))).isEqualTo(at(2026, 11, 24, 8, 0));
    }

    @Test
    void eachWaitIsTwiceTheLastOneUpToAnHourGiveOrTakeAFifth() {
        assertThat(SETTINGS.waitAfter(1, 0.5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(SETTINGS.waitAfter(4, 0.5)).isEqualTo(Duration.ofMinutes(4));
        assertThat(SETTINGS.waitAfter(1, 0)).isEqualTo(Duration.ofSeconds(24));
        assertThat(SETTINGS.waitAfter(1, 1)).isEqualTo(Duration.ofSeconds(36));
        assertThat(SETTINGS.waitAfter(40, 0.5)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aLinkLeadsIntoThePortalAndACodeEndsSomeday() {
        assertThatIllegalArgumentException().isThrownBy(() ->
                new Message("a", VILLAGER, "x.sms", List.of(), "https://elsewhere.example/", null, false));
        assertThatIllegalArgumentException().isThrownBy(() ->
                new Message("a", VILLAGER, "x.sms", List.of("1"), null, null, true, true, null, MessageKind.CODE));
    }
}
