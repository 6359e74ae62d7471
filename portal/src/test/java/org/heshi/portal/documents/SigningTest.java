package org.heshi.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Sent;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Rewording;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Timeline;
import org.heshi.portal.messaging.Recipient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class SigningTest {

    private static final AgreementText TEXT = new AgreementText("楼上卫生间漏水，厨房吊顶受损。",
            List.of(Clause.of("楼上住户", "赔偿吊顶 3000 元", LocalDate.of(2026, 12, 10))), "银行转账",
            List.of(Instalment.of("楼上住户", "第一期 1500 元", LocalDate.of(2026, 12, 1))), 3);

    @Autowired Agreements agreements;
    @Autowired Signing signing;
    @Autowired AgreementLookup lookup;
    @Autowired Timeline timeline;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;
    @Autowired ApplicationEvents events;
    @Autowired org.springframework.beans.factory.config.AutowireCapableBeanFactory beans;

    private Village.Dispute dispute;
    private AgreementId agreement;

    @BeforeEach
    void aProposedAgreement() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        dispute = beans.createBean(Village.class).dispute();
        agreement = As.person(dispute.committee(), () -> agreements.draft(dispute.matter(), TEXT, List.of(
                new Signatory(dispute.applicant().value(), "林阿娣",
                        new Recipient(dispute.applicant(), new PhoneNumber("13800000001"), Words.CHINESE)),
                new Signatory(dispute.respondent(), "周建国", Recipient.of(new PhoneNumber("13800000002"), Words.CHINESE)))));
        assertThat(As.person(dispute.applicant(), () -> lookup.of(dispute.matter()))).isEmpty();
        As.person(dispute.committee(), () -> agreements.propose(agreement));
    }

    private void asApplicant(Runnable work) {
        As.person(dispute.applicant(), work);
    }

    private void asRespondent(Runnable work) {
        As.byCode(dispute.matter().value(), dispute.respondent(), work);
    }

    private String codeSentTo(String phone) {
        return Sent.to(jdbc, dispute.matter().value(), new PhoneNumber(phone), "documents.code.sms").getFirst();
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work::run).extracting(Refused::key).isEqualTo(key);
    }

    @Test
    void bothSidesConfirmByACodeAndTheAgreementIsInForce() {
        asApplicant(() -> assertThat(signing.requestCode(agreement)).isEqualTo("138****0001"));
        asRespondent(() -> signing.requestCode(agreement));
        asApplicant(() -> signing.confirm(agreement, 1, codeSentTo("+8613800000001")));
        assertThat(events.stream(AgreementConfirmed.class)).isEmpty();
        asRespondent(() -> signing.confirm(agreement, 1, " " + codeSentTo("+8613800000002") + " "));
        assertThat(events.stream(AgreementConfirmed.class)).singleElement()
                .isEqualTo(new AgreementConfirmed(agreement.value(), dispute.matter().value(), clock.instant()));
        var detail = As.person(dispute.applicant(), () -> lookup.of(dispute.matter())).orElseThrow();
        assertThat(detail.state()).isEqualTo(AgreementState.CONFIRMED);
        assertThat(As.person(dispute.applicant(), () -> timeline.of(dispute.matter()))).extracting(entry -> entry.text().key())
                .contains("documents.timeline.proposed", "documents.timeline.signed", "documents.timeline.confirmed");
        As.person(dispute.committee(), () -> agreements.performed(agreement, TEXT.instalments().getFirst().item(), LocalDate.of(2026, 11, 23)));
        assertThat(As.person(dispute.applicant(), () -> lookup.of(dispute.matter())).orElseThrow().dues().getLast().doneOn())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void wrongCodesAreCountedAlthoughTheyAreRefused() {
        asApplicant(() -> signing.requestCode(agreement));
        var code = codeSentTo("+8613800000001");
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (var i = 0; i < 4; i++) {
            asApplicant(() -> assertRefused("documents.refused.code-wrong", () -> signing.confirm(agreement, 1, wrong)));
        }
        asApplicant(() -> assertRefused("documents.refused.code-tries", () -> signing.confirm(agreement, 1, wrong)));
        asApplicant(() -> assertRefused("documents.refused.code-tries", () -> signing.confirm(agreement, 1, code)));
    }

    @Test
    void nobodyConfirmsAVersionThatTheyHaveNotRead() {
        asApplicant(() -> signing.requestCode(agreement));
        var code = codeSentTo("+8613800000001");
        As.person(dispute.committee(), () -> {
            agreements.revise(agreement, new AgreementText(TEXT.dispute(), List.of(
                    new Clause(TEXT.clauses().getFirst().item(), "楼上住户", "赔偿吊顶 500 元", null)), "", List.of(), 3));
            agreements.propose(agreement);
        });
        asApplicant(() -> assertRefused("documents.refused.newer-version", () -> signing.confirm(agreement, 1, code)));
        asApplicant(() -> assertRefused("documents.refused.code-expired", () -> signing.confirm(agreement, 2, code)));
        var comparison = As.person(dispute.applicant(), () -> lookup.compare(agreement, 1, 2));
        assertThat(comparison.clauses().getFirst().what()).contains(new Rewording.Stretch(Rewording.Change.ADDED, "500"));
        assertThat(comparison.instalments().getFirst().change()).isEqualTo(Comparison.Change.REMOVED);
    }

    @Test
    void onlyThoseWhoHandleTheCaseDrawItUpAndOnlySignatoriesSign() {
        for (var person : List.of(dispute.applicant(), dispute.stranger())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(person, () -> agreements.revise(agreement, TEXT)));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(person, () -> agreements.withdraw(agreement, "不")));
        }
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(dispute.stranger(), () -> signing.requestCode(agreement)));
        As.person(dispute.committee(), () -> assertRefused("documents.refused.no-signatory", () -> signing.requestCode(agreement)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(dispute.stranger(), () -> lookup.paper(agreement)));
    }

    @Test
    void aWithdrawnAgreementMakesRoomForAnother() {
        As.person(dispute.committee(), () -> {
            assertRefused("documents.refused.one-agreement", () -> agreements.draft(dispute.matter(), TEXT, List.of()));
            agreements.withdraw(agreement, "双方改了主意");
        });
        asApplicant(() -> assertRefused("documents.refused.not-proposed", () -> signing.requestCode(agreement)));
    }

    @Test
    void theDatabaseItselfRefusesToRewordWhatWasProposed() {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() ->
                jdbc.sql("update agreement_version set text = '{}' where agreement = ?").param(agreement.value()).update());
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() ->
                jdbc.sql("delete from agreement_version where agreement = ?").param(agreement.value()).update());
    }
}
