package org.heshi.portal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class TwilioCallbacksTest {

    private static final SiteSettings SITE = new SiteSettings(URI.create("https://heshi.example"));
    private static final TwilioSettings SETTINGS = new TwilioSettings("AC1", "new-token", "old-token", "MG1", null,
            URI.create("https://api.twilio.com"), Duration.ofSeconds(1));

    @Autowired Receipts receipts;
    @Autowired Outbox outbox;
    @Autowired Deliveries deliveries;
    @Autowired DeliveryQueue queue;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;
    @Autowired WebApplicationContext portal;

    private final UUID matter = UUID.randomUUID();
    private MockMvc twilio;
    private Outgoing claimed;

    @BeforeEach
    void aMessageOnItsWay() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        jdbc.sql("truncate outbox_message, blocked_number, carrier_receipt, carrier_pause").update();
        transaction.executeWithoutResult(_ -> outbox.queue(new Message("a",
                Recipient.of(new PhoneNumber("13800000001"), Words.CHINESE), "messaging.settings.title", List.of(), null, matter, false)));
        claimed = queue.claim("twilio").getFirst();
        twilio = MockMvcBuilders.standaloneSetup(new TwilioCallbacks(SETTINGS, SITE, receipts)).build();
    }

    @Test
    void aSignedReceiptIsTakenEvenBeforeWeKnowTwiliosNumberOfTheMessage() throws Exception {
        tells("new-token", Map.of("MessageSid", "SM1", "MessageStatus", "delivered"), 204);

        assertThat(state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void theTokenBeforeTheRotationStillCounts() throws Exception {
        tells("old-token", Map.of("MessageSid", "SM1", "MessageStatus", "sent"), 204);

        assertThat(state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void aForeignSignatureChangesNothing() throws Exception {
        tells("another", Map.of("MessageSid", "SM1", "MessageStatus", "delivered"), 403);
        twilio.perform(post("/hooks/twilio/status").param("MessageSid", "SM1").param("MessageStatus", "delivered"))
                .andExpect(status().isForbidden());

        assertThat(state()).isEqualTo(MessageState.SENDING);
    }

    @Test
    void aNumberThatTurnsOutToBeNoMobileIsMarked() throws Exception {
        tells("new-token", Map.of("MessageSid", "SM1", "MessageStatus", "undelivered", "ErrorCode", "30006"), 204);

        assertThat(state()).isEqualTo(MessageState.FAILED);
        assertThat(deliveries.of(matter).getFirst().otherWay(Words.CHINESE)).contains("这个号码收不了短信。请打电话，或者上门、寄信通知。");
        assertThat(jdbc.sql("select reason from blocked_number").query(String.class).single()).isEqualTo("NOT_MOBILE");
    }

    @Test
    void aMessageSentByANumberWeForgotIsFoundByTwiliosOwnNumber() throws Exception {
        queue.record(claimed, "twilio", new Outcome.Accepted("SM1"));
        var form = Map.of("MessageSid", "SM1", "MessageStatus", "delivered");
        var request = post("/hooks/twilio/status").header("X-Twilio-Signature", signature("new-token", "https://heshi.example/hooks/twilio/status", form));
        form.forEach(request::param);
        twilio.perform(request).andExpect(status().isNoContent());

        assertThat(state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void theAddressIsOpenToTwilioAndOnlyThatAddress() throws Exception {
        var open = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();

        open.perform(get("/hooks/twilio/status")).andExpect(status().isMethodNotAllowed());
        open.perform(post("/hooks/twilio/other")).andExpect(result -> assertThat(result.getResponse().getStatus()).isIn(302, 401, 403));
    }

    private MessageState state() {
        return deliveries.of(matter).getFirst().state();
    }

    private void tells(String token, Map<String, String> form, int expected) throws Exception {
        var query = "?message=" + claimed.id();
        var request = post("/hooks/twilio/status" + query)
                .header("X-Twilio-Signature", signature(token, "https://heshi.example/hooks/twilio/status" + query, form));
        form.forEach(request::param);
        twilio.perform(request).andExpect(status().is(expected));
    }

    /** As Twilio documents it: the address, then each name and value in the order of the names; HMAC-SHA1, Base64. */
    private static String signature(String token, String address, Map<String, String> form) throws Exception {
        var text = new StringBuilder(address);
        new TreeMap<>(form).forEach((name, value) -> text.append(name).append(value));
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
