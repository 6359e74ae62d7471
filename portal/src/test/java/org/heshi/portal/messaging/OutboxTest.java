package org.heshi.portal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Words;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

class OutboxTest extends OutboxCase {

    @Test
    void takesNothingOutsideTheTransactionOfADecision() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> outbox.queue(message("a", VILLAGER)));
    }

    @Test
    void aDecisionThatIsTakenBackLeavesNoMessage() {
        transaction.executeWithoutResult(decision -> {
            outbox.queue(message("a", new Recipient(new PersonId(UUID.randomUUID()), new PhoneNumber("13800000001"), Words.CHINESE)));
            decision.setRollbackOnly();
        });

        assertThat(deliveries.of(matter)).isEmpty();
        assertThat(jdbc.sql("select count(*) from notice").query(Integer.class).single()).isZero();
    }

    @Test
    void oneCauseTellsOneRecipientOnce() {
        queue(message("a", VILLAGER));
        queue(message("a", VILLAGER));
        queue(message("b", VILLAGER));
        delivery.run();

        assertThat(carrier.sent).hasSize(2);
    }

    @Test
    void eightWorkersSendTwoHundredMessagesOnceEach() throws InterruptedException {
        transaction.executeWithoutResult(_ -> IntStream.range(0, 200).forEach(i -> outbox.queue(message("m" + i, VILLAGER))));

        var workers = IntStream.range(0, 8).mapToObj(_ -> Thread.ofPlatform().start(() -> new Delivery(queue, carrier).run())).toList();
        for (var worker : workers) {
            worker.join();
        }

        assertThat(carrier.sent).hasSize(200);
        assertThat(carrier.sent.stream().map(Outgoing::id).distinct()).hasSize(200);
        assertThat(deliveries.of(matter)).extracting(DeliverySummary::state).containsOnly(MessageState.SENT);
    }

    @Test
    void atNightAMessageWaitsForTheMorningAndACodeDoesNot() {
        clock.set(TestClock.at(2026, 11, 23, 22, 30));
        queue(message("a", VILLAGER));
        queue(Message.code("b", VILLAGER, "messaging.settings.code", List.of("123456"), null, matter, clock.instant().plusSeconds(600)));
        delivery.run();

        assertThat(carrier.sent).hasSize(1);
        assertThat(deliveries.of(matter).getFirst().due()).isEqualTo(TestClock.at(2026, 11, 24, 8, 0));
        assertThat(deliveries.of(matter).getFirst().say(Words.CHINESE)).isEqualTo("短信将在 2026年11月24日 08:00 发往 138****0001。");

        clock.set(TestClock.at(2026, 11, 24, 8, 0));
        delivery.run();
        assertThat(carrier.sent).hasSize(2);
    }

    @Test
    void whatCouldNotGoBeforeNineWaitsForTheMorningToo() {
        clock.set(TestClock.at(2026, 11, 23, 20, 59));
        queue(message("a", VILLAGER));
        clock.set(TestClock.at(2026, 11, 23, 21, 5));
        delivery.run();

        assertThat(carrier.sent).isEmpty();
        assertThat(deliveries.of(matter).getFirst().due()).isEqualTo(TestClock.at(2026, 11, 24, 8, 0));
    }

    @Test
    void whoHasNoTelephoneIsSeenByStaff() {
        queue(message("a", new Recipient(new PersonId(UUID.randomUUID()), null, Words.CHINESE)));

        assertThat(only().say(Words.CHINESE)).isEqualTo("没有发短信给 （没有号码）：没有手机号（2026年11月23日 10:00）。");
        assertThat(only().otherWay(Words.CHINESE)).contains("没有留手机号。请上门或者寄信通知。");
    }

    @Test
    void nothingPersonalIsInAnyDescription() {
        queue(message("a", VILLAGER));
        var claimed = queue.claim(carrier.name()).getFirst();

        assertThat(List.of(claimed.toString(), message("a", VILLAGER).toString(), VILLAGER.toString(), only().toString()))
                .allSatisfy(words -> assertThat(words).doesNotContain("13800000001").doesNotContain("短信设置"));
    }
}
