package org.heshi.portal.messaging;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.kit.PhoneNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioCarrierTest {

    private static final String ACCOUNT = "AC" + "0".repeat(32);
    private static final String SERVICE = "MG" + "1".repeat(32);
    private static final String SID = "SM" + "2".repeat(32);
    private static final String TEXT = "【和事】您的调解会改到明天上午九点。 https://heshi.example/c/K7Q2";
    private static final Outgoing MESSAGE = new Outgoing(UUID.fromString("7f1c7d44-2c0a-4f2e-9a55-3c2d4c5b6a70"), 1,
            new PhoneNumber("13800000001"), TEXT, Instant.parse("2026-11-23T02:00:00Z"));

    private final WireMockServer twilio = start();
    private final TwilioCarrier carrier = carrier(SERVICE, null, Duration.ofSeconds(30));

    private static WireMockServer start() {
        var server = new WireMockServer(options().dynamicPort());
        server.start();
        return server;
    }

    private TwilioCarrier carrier(String service, String from, Duration timeout) {
        return new TwilioCarrier(new TwilioSettings(ACCOUNT, "token", null, service, from, URI.create(twilio.baseUrl()),
                timeout), new SiteSettings(URI.create("https://heshi.example")));
    }

    @AfterEach
    void stop() {
        carrier.close();
        twilio.stop();
    }

    private void answers(ResponseDefinitionBuilder answer) {
        twilio.stubFor(any(anyUrl()).willReturn(answer));
    }

    private LoggedRequest only() {
        var requests = twilio.findAll(anyRequestedFor(anyUrl()));
        assertThat(requests).hasSize(1);
        return requests.getFirst();
    }

    private static Map<String, String> form(LoggedRequest request) {
        return Arrays.stream(request.getBodyAsString().split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String message(String status, String created) {
        return TwilioContract.message("""
                {"sid": "%s", "account_sid": "%s", "to": "+8613800000001", "body": "%s", "status": "%s",
                 "date_created": "%s", "error_code": null, "direction": "outbound-api", "num_segments": "1"}
                """.formatted(SID, ACCOUNT, TEXT, status, created));
    }

    private static ResponseDefinitionBuilder refusal(int status, int code) {
        return jsonResponse("""
                {"code": %d, "message": "no", "more_info": "https://www.twilio.com/docs/errors/%d", "status": %d}
                """.formatted(code, code, status), status);
    }

    @Test
    void sendsOneMessageAsTwilioDocumentsIt() {
        answers(jsonResponse(message("accepted", "Mon, 23 Nov 2026 02:00:01 +0000"), 201));

        assertThat(carrier.send(MESSAGE)).isEqualTo(new Outcome.Accepted(SID));
        var request = only();
        assertThat(request.getMethod().getName()).isEqualTo("POST");
        assertThat(request.getUrl()).isEqualTo("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json");
        assertThat(request.getHeader("Authorization")).startsWith("Basic ");
        var form = form(request);
        assertThat(form).isEqualTo(Map.of("To", "+8613800000001", "Body", TEXT, "MessagingServiceSid", SERVICE,
                "StatusCallback", "https://heshi.example/hooks/twilio/status?message=" + MESSAGE.id()));
        TwilioContract.isPost(form);
    }

    @Test
    void sendsFromANumberWhereThereIsNoMessagingService() {
        answers(jsonResponse(message("queued", "Mon, 23 Nov 2026 02:00:01 +0000"), 201));
        try (var other = carrier(null, "+15005550006", Duration.ofSeconds(30))) {
            other.send(MESSAGE);
        }

        assertThat(form(only())).containsEntry("From", "+15005550006").doesNotContainKey("MessagingServiceSid");
        TwilioContract.isPost(form(only()));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aTroubledTwilioGetsExactlyOnePostAndTheOutcomeIsUnknown(int status) {
        answers(aResponse().withStatus(status).withBody("trouble"));

        assertThat(carrier.send(MESSAGE)).isEqualTo(new Outcome.Unknown());
        only();
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER"})
    void aLineThatBreaksAfterThePostLeavesTheOutcomeUnknown(Fault fault) {
        answers(aResponse().withFault(fault));

        assertThat(carrier.send(MESSAGE)).isEqualTo(new Outcome.Unknown());
        only();
    }

    @Test
    void anAnswerThatDoesNotComeLeavesTheOutcomeUnknown() {
        answers(jsonResponse(message("queued", "Mon, 23 Nov 2026 02:00:01 +0000"), 201).withFixedDelay(5_000));

        try (var hurried = carrier(SERVICE, null, Duration.ofSeconds(1))) {
            assertThat(hurried.send(MESSAGE)).isEqualTo(new Outcome.Unknown());
        }
        only();
    }

    @Test
    void anAnswerThatCannotBeReadLeavesTheOutcomeUnknown() {
        answers(jsonResponse("<html>", 201));

        assertThat(carrier.send(MESSAGE)).isEqualTo(new Outcome.Unknown());
        only();
    }

    @Test
    void whatNeverReachedTwilioMayBeTriedAgain() {
        twilio.stop();

        assertThat(carrier.send(MESSAGE)).isInstanceOf(Outcome.Again.class);
    }

    @Test
    void tooManyRequestsPauseForAsLongAsTwilioAsks() {
        answers(refusal(429, 20429).withHeader("Retry-After", "7"));

        assertThat(carrier.send(MESSAGE)).isEqualTo(new Outcome.Paused(Reason.BUSY, Duration.ofSeconds(7)));
        only();
    }

    @Test
    void refusedCredentialsStopTheSending() {
        answers(refusal(401, 20003));

        assertThat(carrier.send(MESSAGE)).isInstanceOfSatisfying(Outcome.Paused.class,
                paused -> assertThat(paused.reason()).isEqualTo(Reason.CREDENTIALS));
        only();
    }

    @ParameterizedTest
    @CsvSource({"21610, OPTED_OUT", "21211, BAD_NUMBER", "21614, NOT_MOBILE", "21408, REGION", "21617, REFUSED"})
    void aRefusedMessageIsNotTriedAgainAndSaysWhy(int code, Reason reason) {
        answers(refusal(400, code));

        assertThat(carrier.send(MESSAGE)).isEqualTo(new Outcome.Never(reason, code));
        only();
    }

    @Test
    void aLostMessageIsFoundByNumberTextAndTime() {
        answers(jsonResponse("{\"messages\": [" + message("delivered", "Mon, 23 Nov 2026 02:00:01 +0000")
                + "], \"page\": 0, \"page_size\": 50, \"next_page_uri\": null}", 200));

        assertThat(carrier.find(MESSAGE)).isInstanceOfSatisfying(Sighting.Found.class, found -> assertThat(found.candidates())
                .containsExactly(new Receipt(SID, Receipt.Progress.DELIVERED, null, null)));
        assertThat(only().getQueryParams().get("To").firstValue()).isEqualTo("+8613800000001");
        TwilioContract.isQuery(only().getQueryParams().keySet());
    }

    @Test
    void anOlderMessageWithTheSameTextIsNotTheLostOne() {
        answers(jsonResponse("{\"messages\": [" + message("delivered", "Mon, 23 Nov 2026 01:00:00 +0000")
                + "], \"page\": 0, \"page_size\": 50, \"next_page_uri\": null}", 200));

        assertThat(carrier.find(MESSAGE)).isEqualTo(new Sighting.Absent());
    }

    @Test
    void aTwilioThatCannotAnswerDoesNotMeanThatNothingWasSent() {
        answers(aResponse().withStatus(503));

        assertThat(carrier.find(MESSAGE)).isEqualTo(new Sighting.Unclear());
    }
}
