package org.heshi.portal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.heshi.portal.kit.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a message when its carrier is slow, lost, busy or unwilling. */
class CarrierTroubleTest extends OutboxCase {

    @Autowired Receipts receipts;

    @Test
    void triesAgainLaterAndLaterAndGivesUpOneDay() {
        carrier.answers(new Outcome.Again(Reason.UNREACHABLE));
        queue(message("a", VILLAGER));
        delivery.run();
        delivery.run();
        assertThat(carrier.sent).hasSize(1);

        var first = Duration.between(clock.instant(), only().due());
        assertThat(first).isBetween(Duration.ofSeconds(24), Duration.ofSeconds(36));
        clock.advance(first);
        delivery.run();
        assertThat(Duration.between(clock.instant(), only().due())).isBetween(Duration.ofSeconds(48), Duration.ofSeconds(72));

        for (var i = 0; i < 6; i++) {
            clock.advance(Duration.ofHours(1));
            delivery.run();
        }
        assertThat(only().state()).isEqualTo(MessageState.FAILED);
        assertThat(only().otherWay(Words.CHINESE)).contains("多次没有发出。请打电话，或者上门通知。");
    }

    @Test
    void aMessageWhoseWorkerDiedIsNotSentBlindlyButResolvedByTheCarriersReceipt() {
        queue(message("a", VILLAGER));
        var inTheHandsOfTheDead = queue.claim(carrier.name()).getFirst();
        clock.advance(Duration.ofMinutes(6));
        delivery.run();

        assertThat(only().state()).isEqualTo(MessageState.UNKNOWN);
        assertThat(only().otherWay(Locale.ENGLISH)).contains("It may or may not have arrived. Please call and ask.");
        assertThat(carrier.sent).isEmpty();

        receipts.receive(inTheHandsOfTheDead.id(), "delivered", TwilioCodes.receipt("SM1", "delivered", null));
        delivery.run();
        assertThat(only().state()).isEqualTo(MessageState.DELIVERED);
        assertThat(carrier.sent).isEmpty();
    }

    @Test
    void aLostAnswerIsLookedUpAndOnlyAMessageTheCarrierNeverTookGoesOutAgain() {
        carrier.answers(new Outcome.Unknown());
        queue(message("a", VILLAGER));
        delivery.run();
        assertThat(only().state()).isEqualTo(MessageState.UNKNOWN);

        carrier.answers(new Outcome.Accepted("SM2"));
        clock.advance(Duration.ofSeconds(15));
        delivery.run();
        clock.advance(Duration.ofMinutes(1));
        delivery.run();
        assertThat(carrier.sent).hasSize(1);

        clock.advance(Duration.ofMinutes(4));
        delivery.run();
        delivery.run();
        assertThat(carrier.sent).hasSize(2);
        assertThat(only().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void aLostAnswerThatTheCarrierKnowsIsNotSentAgainAndOneMessageIsNotFoundTwice() {
        carrier.answers(new Outcome.Unknown());
        queue(message("a", VILLAGER));
        queue(message("b", VILLAGER));
        delivery.run();
        carrier.sees(new Sighting.Found(List.of(TwilioCodes.receipt("SM3", "sent", null))));
        clock.advance(Duration.ofSeconds(15));
        delivery.run();

        assertThat(deliveries.of(matter)).extracting(DeliverySummary::state)
                .containsExactlyInAnyOrder(MessageState.SENT, MessageState.UNKNOWN);
        assertThat(carrier.sent).hasSize(2);
    }

    @Test
    void receiptsMayComeEarlyTwiceAndOutOfOrder() {
        queue(message("a", VILLAGER));
        var claimed = queue.claim(carrier.name()).getFirst();
        receipts.receive(claimed.id(), "delivered", TwilioCodes.receipt("SM4", "delivered", null));
        queue.record(claimed, carrier.name(), new Outcome.Accepted("SM4"));
        receipts.receive(claimed.id(), "sent", TwilioCodes.receipt("SM4", "sent", null));
        receipts.receive(claimed.id(), "delivered", TwilioCodes.receipt("SM4", "delivered", null));
        receipts.receive(claimed.id(), "undelivered", TwilioCodes.receipt("SM4", "undelivered", 30003));

        assertThat(only().state()).isEqualTo(MessageState.DELIVERED);
        assertThat(jdbc.sql("select count(*) from carrier_receipt").query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    void whoOptedOutGetsNoMoreAndStaffReadHowElseToReachThem() {
        carrier.answers(new Outcome.Never(Reason.OPTED_OUT, 21610));
        queue(message("a", VILLAGER));
        delivery.run();
        queue(message("b", VILLAGER));
        delivery.run();

        assertThat(carrier.sent).hasSize(1);
        assertThat(deliveries.of(matter)).extracting(DeliverySummary::state).containsOnly(MessageState.SUPPRESSED);
        assertThat(deliveries.of(matter).getLast().otherWay(Words.CHINESE)).contains("对方不愿收短信。请打电话、上门，或者寄信通知。");
    }

    @Test
    void aPauseOfTheCarrierHoldsEverythingAndCostsNoAttempt() {
        carrier.answers(new Outcome.Paused(Reason.BUSY, Duration.ofSeconds(90)));
        queue(message("a", VILLAGER));
        queue(message("b", VILLAGER));
        delivery.run();
        assertThat(carrier.sent).hasSize(1);

        carrier.answers(new Outcome.Accepted(null));
        clock.advance(Duration.ofSeconds(60));
        delivery.run();
        assertThat(carrier.sent).hasSize(1);
        clock.advance(Duration.ofSeconds(30));
        delivery.run();
        assertThat(carrier.sent).hasSize(3);
        assertThat(jdbc.sql("select max(attempts) from outbox_message").query(Integer.class).single()).isEqualTo(1);
    }
}
