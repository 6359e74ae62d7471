package org.heshi.portal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A code lives as long as it is needed, and no longer. */
class MessageCodesTest extends OutboxCase {

    @Test
    void aCodeIsErasedOnceItIsSentAndNotSentOnceItExpired() {
        queue(Message.code("a", VILLAGER, "messaging.bell.unread", List.of("482913"), null, matter, clock.instant().plusSeconds(600)));
        delivery.run();
        assertThat(carrier.sent.getFirst().text()).contains("482913");
        assertThat(storedArguments()).doesNotContain("482913");

        queue(Message.code("b", VILLAGER, "messaging.bell.unread", List.of("771204"), null, matter, clock.instant().plusSeconds(600)));
        clock.advance(Duration.ofMinutes(10));
        delivery.run();
        assertThat(carrier.sent).hasSize(1);
        assertThat(deliveries.of(matter).getLast().state()).isEqualTo(MessageState.FAILED);
        assertThat(storedArguments()).doesNotContain("771204");
    }

    @Test
    void theDeskShowsACodeUntilItExpires() {
        var desk = new Delivery(queue, new DeskCarrier());
        queue(Message.code("a", VILLAGER, "messaging.bell.unread", List.of("482913"), null, matter, clock.instant().plusSeconds(600)));
        desk.run();
        assertThat(storedArguments()).contains("482913");

        clock.advance(Duration.ofMinutes(10));
        desk.run();
        assertThat(storedArguments()).doesNotContain("482913");
    }

    private String storedArguments() {
        return String.join(" ", jdbc.sql("select args::text from outbox_message").query(String.class).list());
    }
}
