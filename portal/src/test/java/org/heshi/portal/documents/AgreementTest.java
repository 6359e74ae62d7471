package org.heshi.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.messaging.Recipient;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class AgreementTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final DocumentSettings RULES = new DocumentSettings(null, DataSize.ofMegabytes(20), 10, DataSize.ofGigabytes(5),
            Duration.ofDays(7), Duration.ofMinutes(10), Duration.ofSeconds(60), 5, 10);
    private static final Clause REPAIR = Clause.of("楼上住户", "修好卫生间防水", LocalDate.of(2026, 12, 10));

    private final UUID upstairs = UUID.randomUUID();
    private final UUID downstairs = UUID.randomUUID();
    private final Agreement agreement = new Agreement(MatterId.next(), text("赔偿吊顶 3000 元"),
            List.of(signatory(upstairs, "13800000001"), signatory(downstairs, "13800000002")), null, NOW);

    private static AgreementText text(String payment) {
        return new AgreementText("楼上漏水", List.of(REPAIR, Clause.of("楼上住户", payment, null)), "", List.of(), 3);
    }

    private static Signatory signatory(UUID id, String phone) {
        return new Signatory(id, "某人", Recipient.of(new PhoneNumber(phone), Words.CHINESE));
    }

    private void giveCode(UUID who, Instant at) {
        agreement.giveCode(agreement.signatureOf(who), "hash", RULES, at);
    }

    private java.util.Optional<AgreementConfirmed> confirm(UUID who, boolean rightCode, Instant at) {
        return agreement.confirm(agreement.signatureOf(who), _ -> rightCode, RULES, at);
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).extracting(Refused::key).isEqualTo(key);
    }

    @Test
    void isInForceOnceAllHaveConfirmed() {
        agreement.propose(NOW);
        giveCode(upstairs, NOW);
        giveCode(downstairs, NOW);
        assertThat(confirm(upstairs, true, NOW)).isEmpty();
        assertThat(agreement.state()).isEqualTo(AgreementState.PROPOSED);
        assertThat(confirm(downstairs, true, NOW))
                .contains(new AgreementConfirmed(agreement.id().value(), agreement.matter().value(), NOW));
        assertRefused("documents.refused.transition.CONFIRMED", () -> agreement.withdraw("反悔"));
        assertRefused("documents.refused.transition.CONFIRMED", () -> agreement.revise(text("不赔"), null, NOW));
    }

    @Test
    void aNewVersionVoidsWhatWasConfirmed() {
        agreement.propose(NOW);
        giveCode(upstairs, NOW);
        confirm(upstairs, true, NOW);
        giveCode(downstairs, NOW);
        agreement.revise(text("赔偿吊顶 2500 元"), null, NOW);
        assertRefused("documents.refused.not-proposed", () -> confirm(downstairs, true, NOW));
        assertThat(agreement.propose(NOW).version()).isEqualTo(2);
        assertRefused("documents.refused.code-expired", () -> confirm(downstairs, true, NOW));
        var later = NOW.plusSeconds(61);
        giveCode(downstairs, later);
        assertThat(confirm(downstairs, true, later)).isEmpty();
        giveCode(upstairs, later);
        assertThat(confirm(upstairs, true, later)).isPresent();
    }

    @Test
    void aDraftIsRewrittenWithoutANewVersionAndSeenByNoParty() {
        agreement.revise(text("赔偿吊顶 2800 元"), null, NOW);
        assertThat(agreement.detail(false)).isEmpty();
        assertThat(agreement.detail(true).orElseThrow().versions()).singleElement()
                .satisfies(version -> assertThat(version.text().clauses().getLast().what()).contains("2800"));
    }

    @Test
    void whileItIsRevisedThePartiesKeepSeeingWhatWasProposed() {
        agreement.propose(NOW);
        agreement.revise(text("赔偿吊顶 2500 元"), null, NOW);
        assertThat(agreement.detail(false).orElseThrow().latest().text().clauses().getLast().what()).contains("3000");
        assertThat(agreement.detail(true).orElseThrow().versions()).hasSize(2);
    }

    @Test
    void aCodeIsGoodForTenMinutesAndFiveTries() {
        agreement.propose(NOW);
        giveCode(upstairs, NOW);
        assertRefused("documents.refused.code-expired", () -> confirm(upstairs, true, NOW.plus(Duration.ofMinutes(10))));
        for (var i = 0; i < 4; i++) {
            assertRefused("documents.refused.code-wrong", () -> confirm(upstairs, false, NOW));
        }
        assertRefused("documents.refused.code-tries", () -> confirm(upstairs, false, NOW));
        assertRefused("documents.refused.code-tries", () -> confirm(upstairs, true, NOW));
        assertRefused("documents.refused.code-soon", () -> giveCode(upstairs, NOW.plusSeconds(59)));
        giveCode(upstairs, NOW.plusSeconds(60));
        confirm(upstairs, true, NOW.plusSeconds(60));
        assertRefused("documents.refused.confirmed-already", () -> confirm(upstairs, true, NOW.plusSeconds(60)));
    }

    @Test
    void tenCodesAreEnoughForOneVersion() {
        agreement.propose(NOW);
        for (var i = 0; i < 10; i++) {
            giveCode(upstairs, NOW.plusSeconds(60L * i));
        }
        assertRefused("documents.refused.codes-many", () -> giveCode(upstairs, NOW.plusSeconds(600)));
    }

    @Test
    void onlyASignatoryConfirms() {
        agreement.propose(NOW);
        assertRefused("documents.refused.no-signatory", () -> agreement.signatureOf(UUID.randomUUID()));
    }

    @Test
    void whatIsDueIsMarkedOnceItIsDone() {
        assertRefused("documents.refused.not-confirmed", () -> agreement.perform(REPAIR.item(), LocalDate.of(2026, 11, 23), null, NOW));
        agreement.propose(NOW);
        giveCode(upstairs, NOW);
        giveCode(downstairs, NOW);
        confirm(upstairs, true, NOW);
        confirm(downstairs, true, NOW);
        assertThat(agreement.detail(false).orElseThrow().dues().getFirst().isLate(LocalDate.of(2026, 12, 11))).isTrue();
        agreement.perform(REPAIR.item(), LocalDate.of(2026, 12, 9), null, NOW);
        assertThat(agreement.detail(false).orElseThrow().dues().getFirst().isLate(LocalDate.of(2026, 12, 11))).isFalse();
        assertRefused("documents.refused.done-already", () -> agreement.perform(REPAIR.item(), LocalDate.of(2026, 12, 9), null, NOW));
    }

    @Test
    void aTextWithoutClausesOrFactsIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AgreementText("漏水", List.of(), "", List.of(), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgreementText(" ", List.of(REPAIR), "", List.of(), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Clause.of("甲方", "字".repeat(1001), null));
    }
}
