package org.heshi.portal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Sent;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RetentionTest {

    @Autowired Retention retention;
    @Autowired Outbox outbox;
    @Autowired OutboxDesk desk;
    @Autowired Deliveries deliveries;
    @Autowired DeliveryQueue queue;
    @Autowired Villagers villagers;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private final UUID matter = UUID.randomUUID();
    private final FakeCarrier carrier = new FakeCarrier();

    @BeforeEach
    void aMessageFromNovember() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        jdbc.sql("truncate outbox_message, blocked_number, carrier_receipt, carrier_pause, notice, notice_preference").update();
        queue("a");
    }

    @Test
    void numberAndWordsOfADeliveredMessageAreErasedAfterHalfAYearAndNotBefore() {
        send();
        clock.advance(Duration.ofDays(179));
        assertThat(retention.forget()).isZero();
        clock.advance(Duration.ofDays(2));
        assertThat(retention.forget()).isOne();
        assertThat(written()).doesNotContain("13800000001", "王大爷");
        assertThat(deliveries.of(matter).getFirst().say(Words.CHINESE)).isEqualTo("短信已发往 （号码已清除），2026年11月23日 10:00。");
        assertThat(retention.forget()).as("a second time").isZero();
    }

    @Test
    void whatFailedIsForgottenTooAndCannotBeSentAgain() {
        carrier.answers(new Outcome.Never(Reason.REFUSED, 30007));
        send();
        clock.advance(Duration.ofDays(181));
        retention.forget();
        var administrator = villagers.serving("章宁", Duty.ADMINISTRATOR);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(administrator, () -> desk.retry(deliveries.of(matter).getFirst().id())));
        assertThat(written()).doesNotContain("13800000001", "王大爷");
    }

    @Test
    void whatStillWaitsIsKept() {
        clock.advance(Duration.ofDays(181));
        assertThat(retention.forget()).isZero();
        assertThat(Sent.to(jdbc, new PhoneNumber("13800000001"), "%")).isNotEmpty();
    }

    private void send() {
        new Delivery(queue, carrier).run();
    }

    private String written() {
        return jdbc.sql("select m::text from outbox_message m").query(String.class).single();
    }

    private void queue(String cause) {
        transaction.executeWithoutResult(_ -> outbox.queue(new Message(cause, Recipient.of(new PhoneNumber("13800000001"), Words.CHINESE),
                "messaging.settings.title", List.of("王大爷"), "f/222222222", matter, false)));
    }
}
