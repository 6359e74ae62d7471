package org.heshi.portal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Words;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty outbox at ten in the morning of a working day, and a carrier that does what a test wants. */
@PortalTest
abstract class OutboxCase {

    static final Recipient VILLAGER = Recipient.of(new PhoneNumber("13800000001"), Words.CHINESE);

    @Autowired Outbox outbox;
    @Autowired Deliveries deliveries;
    @Autowired DeliveryQueue queue;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    final UUID matter = UUID.randomUUID();
    final FakeCarrier carrier = new FakeCarrier();
    Delivery delivery;

    @BeforeEach
    void anEmptyOutbox() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        jdbc.sql("truncate outbox_message, blocked_number, carrier_receipt, carrier_pause, notice, notice_preference").update();
        delivery = new Delivery(queue, carrier);
    }

    final DeliverySummary only() {
        assertThat(deliveries.of(matter)).hasSize(1);
        return deliveries.of(matter).getFirst();
    }

    final Message message(String cause, Recipient to) {
        return new Message(cause, to, "messaging.settings.title", List.of(), "c/K7Q2-9F3D", matter, false);
    }

    final void queue(Message message) {
        transaction.executeWithoutResult(_ -> outbox.queue(message));
    }
}
