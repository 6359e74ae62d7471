package org.heshi.portal.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who asks too often is told when it is welcome again; nobody else notices. */
@PortalTest
class LimitsTest {

    @Autowired Limits limits;
    @Autowired TestClock clock;

    private final PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void today() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
    }

    @AfterEach
    void gone() {
        Caller.leaves();
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
    }

    @Test
    void whoFilesTooOftenIsToldWhenToTryAgain() {
        IntStream.range(0, 30).forEach(_ -> file(person));
        var refused = catchThrowableOfType(Refused.class, () -> file(person));
        assertThat(Words.say(Words.CHINESE, refused.key(), refused.args())).startsWith("提交得太频繁了，请 10:03 以后再试。");
        assertThatCode(() -> file(new PersonId(UUID.randomUUID()))).as("somebody else").doesNotThrowAnyException();
        clock.advance(Duration.ofMinutes(3));
        assertThatCode(() -> file(person)).as("when told").doesNotThrowAnyException();
    }

    @Test
    void somebodyUnknownIsKnownByItsAddress() {
        var address = "198.51.100." + (System.nanoTime() % 250);
        Caller.comesFrom(address);
        IntStream.range(0, 20).forEach(_ -> track());
        assertThat(catchThrowableOfType(Refused.class, this::track)).extracting(Refused::key).isEqualTo("kit.refused.often.tracking");
        Caller.comesFrom("203.0.113.7");
        assertThatCode(this::track).doesNotThrowAnyException();
    }

    private void track() {
        As.anonymous(() -> {
            limits.take(Limits.Kind.TRACKING);
            return null;
        });
    }

    private void file(PersonId who) {
        As.person(who, () -> limits.take(Limits.Kind.FILING));
    }
}
