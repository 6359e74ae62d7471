package org.heshi.portal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class OutboxTest {

    private static final Recipient VILLAGER = Recipient.of(new PhoneNumber("13800000001"), Words.CHINESE);

    @Autowired Outbox outbox;
    @Autowired Deliveries deliveries;
    @Autowired Notices notices;
    @Autowired NoticePreferences preferences;
    @Autowired DeliveryQueue queue;
    @Autowired BlockedNumbers blocked;
    @Autowired Receipts receipts;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private final UUID matter = UUID.randomUUID();
    private final FakeCarrier carrier = new FakeCarrier();
    private Delivery delivery;

    @BeforeEach
    void anEmptyOutbox() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        jdbc.sql("truncate outbox_message, blocked_number, carrier_receipt, carrier_pause, notice, notice_preference").update();
        delivery = new Delivery(queue, carrier);
    }

    @Test
    void takesNothingOutsideTheTransactionOfADecision() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> outbox.queue(message("a", VILLAGER)));
    }

    @Test
    void aDecisionThatIsTakenBackLeavesNoMessage() {
        transaction.executeWithoutResult(decision -> {
            outbox.queue(message("a", Recipient.of(new PersonId(UUID.randomUUID()), new PhoneNumber("13800000001"), Words.CHINESE)));
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

    @Test
    void aPersonChoosesWhatComesBySmsAndReadsTheRestInThePortal() {
        var person = new PersonId(UUID.randomUUID());
        var resident = Recipient.of(person, new PhoneNumber("13800000002"), Words.CHINESE);
        As.person(person, () -> preferences.choose(preferences.mine().with(MessageKind.HEARING, false).with(MessageKind.CODE, false)));
        queue(message("a", resident).about(MessageKind.HEARING));
        queue(message("b", resident));
        queue(Message.code("c", resident, "messaging.bell.unread", List.of("123456"), null, matter, clock.instant().plusSeconds(600)));
        delivery.run();

        assertThat(carrier.sent).hasSize(2);
        assertThat(As.person(person, notices::unread)).isEqualTo(2);
        var latest = As.person(person, () -> notices.latest(PageRequest.of(0, 10)));
        As.person(new PersonId(UUID.randomUUID()), () -> notices.read(latest.getFirst().id()));
        assertThat(As.person(person, notices::unread)).isEqualTo(2);
        As.person(person, () -> notices.read(latest.getFirst().id()));
        assertThat(As.person(person, notices::unread)).isEqualTo(1);
        As.person(person, notices::readAll);
        assertThat(As.person(person, notices::unread)).isZero();
    }

    @Test
    void whoHasNoTelephoneIsSeenByStaff() {
        queue(message("a", Recipient.of(new PersonId(UUID.randomUUID()), null, Words.CHINESE)));

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

    private String storedArguments() {
        return String.join(" ", jdbc.sql("select args::text from outbox_message").query(String.class).list());
    }

    private DeliverySummary only() {
        assertThat(deliveries.of(matter)).hasSize(1);
        return deliveries.of(matter).getFirst();
    }

    private Message message(String cause, Recipient to) {
        return new Message(cause, to, "messaging.settings.title", List.of(), "c/K7Q2-9F3D", matter, false);
    }

    private void queue(Message message) {
        transaction.executeWithoutResult(_ -> outbox.queue(message));
    }
}
