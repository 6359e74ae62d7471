package org.heshi.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heshi.portal.account.SignInCodes.Outcome.EXPIRED;
import static org.heshi.portal.account.SignInCodes.Outcome.RIGHT;
import static org.heshi.portal.account.SignInCodes.Outcome.SPENT;
import static org.heshi.portal.account.SignInCodes.Outcome.WRONG;
import static org.heshi.portal.account.SignInCodes.State.BUSY;
import static org.heshi.portal.account.SignInCodes.State.SENT;
import static org.heshi.portal.account.SignInCodes.State.WAIT;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Sent;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class SignInCodesTest {

    @Autowired SignInCodes codes;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;
    @Autowired WebApplicationContext portal;

    private final PhoneNumber phone = anyPhone();
    private final String address = UUID.randomUUID().toString();

    @BeforeEach
    void empty() {
        jdbc.sql("truncate sign_in_limit").update();
    }

    @Test
    void theCodeThatWasSentOpensOnce() {
        var asked = ask();

        assertThat(asked.state()).isEqualTo(SENT);
        assertThat(attempt(asked, code())).isEqualTo(RIGHT);
        assertThat(attempt(asked, code())).isEqualTo(SPENT);
    }

    @Test
    void afterFiveTriesEvenTheRightOneComesTooLate() {
        var asked = ask();
        var wrong = code().equals("000000") ? "000001" : "000000";

        assertThat(Stream.generate(() -> attempt(asked, wrong)).limit(5)).containsOnly(WRONG);
        assertThat(attempt(asked, code())).isEqualTo(SPENT);
    }

    @Test
    void manyTriesAtTheSameMomentAreNotMoreThanFive() throws Exception {
        var asked = ask();
        var wrong = code().equals("000000") ? "000001" : "000000";
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(Stream.<Callable<SignInCodes.Outcome>>generate(() -> () -> attempt(asked, wrong)).limit(40).toList());
            assertThat(answers).extracting(java.util.concurrent.Future::get).filteredOn(WRONG::equals).hasSize(5);
        }
    }

    @Test
    void afterFiveMinutesItHasExpired() {
        var asked = ask();
        clock.advance(Duration.ofMinutes(5));

        assertThat(attempt(asked, code())).isEqualTo(EXPIRED);
    }

    @Test
    void neitherTheCodeNorThePhoneIsWrittenDown() {
        var asked = ask();

        var row = jdbc.sql("select row_to_json(c)::text from sign_in_code c where id = ?").param(asked.id()).query(String.class).single();
        assertThat(row).doesNotContain(code()).doesNotContain(phone.plain());
        assertThat(jdbc.sql("select id from sign_in_limit").query(String.class).list()).noneMatch(id -> id.contains(phone.plain()))
                .noneMatch(id -> id.contains(address));
    }

    @Test
    void onePhoneGetsOneInSixtySecondsFiveAnHourAndTenADay() {
        assertThat(ask().state()).isEqualTo(SENT);
        assertThat(ask()).isEqualTo(new SignInCodes.Asked(WAIT, null, 60));
        clock.advance(Duration.ofSeconds(60));
        assertThat(Stream.generate(this::askAMinuteLater).limit(4)).extracting(SignInCodes.Asked::state).containsOnly(SENT);
        assertThat(ask().state()).isEqualTo(WAIT);

        clock.advance(Duration.ofHours(1));
        assertThat(Stream.generate(this::askAMinuteLater).limit(5)).extracting(SignInCodes.Asked::state).containsOnly(SENT);
        clock.advance(Duration.ofHours(1));
        assertThat(ask().state()).isEqualTo(WAIT);
    }

    @Test
    void oneAddressGetsSixtyAnHourForWhateverPhones() {
        assertThat(Stream.generate(() -> ask(anyPhone())).limit(60)).extracting(SignInCodes.Asked::state).containsOnly(SENT);
        assertThat(ask(anyPhone()).state()).isEqualTo(BUSY);
    }

    @Test
    void nobodyWithoutTheKeyFindsTheDoor() {
        var browser = MockMvcTester.from(portal, mvc -> mvc.apply(springSecurity()).build());
        for (var shown : List.of("", "Bearer null", "Bearer ", "Bearer x")) {
            browser.post().uri("/internal/sign-in-codes").header(HttpHeaders.AUTHORIZATION, shown).contentType(MediaType.APPLICATION_JSON)
                    .content("{\"phone\": \"13900001111\", \"address\": \"x\", \"language\": \"zh\"}").assertThat().hasStatus(404);
        }
    }

    private SignInCodes.Asked askAMinuteLater() {
        var asked = ask();
        clock.advance(Duration.ofSeconds(60));
        return asked;
    }

    private SignInCodes.Asked ask() {
        return ask(phone);
    }

    private SignInCodes.Asked ask(PhoneNumber number) {
        return As.machine(() -> codes.ask(number, address, Words.CHINESE));
    }

    private SignInCodes.Outcome attempt(SignInCodes.Asked asked, String code) {
        return As.machine(() -> codes.attempt(Objects.requireNonNull(asked.id()), code));
    }

    private String code() {
        return Sent.to(jdbc, phone, "%").getFirst();
    }

    private static PhoneNumber anyPhone() {
        return new PhoneNumber("137" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
    }
}
