package org.heshi.portal.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Sent;
import org.heshi.portal.TestClock;
import org.heshi.portal.documents.AgreementText;
import org.heshi.portal.documents.Agreements;
import org.heshi.portal.documents.Clause;
import org.heshi.portal.documents.Signing;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.matters.Course;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Privacy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How a dispute is settled: by an agreement of both sides, and closed by nobody but them. */
@PortalTest
class EndOfADisputeTest {

    @Autowired ApplicationContext context;
    @Autowired CaseFile caseFile;
    @Autowired Closing closing;
    @Autowired Drafting drafting;
    @Autowired Agreements agreements;
    @Autowired Signing signing;
    @Autowired Course course;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;

    private Quarrel quarrel;

    @BeforeEach
    void aQuarrel() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        quarrel = new Quarrel(context);
    }

    @Test
    void itClosesOnlyWhenEveryPartyConfirms() {
        var filed = quarrel.mediating(Privacy.NAMED);
        var party = quarrel.party(filed, Side.RESPONDENT);
        transaction.executeWithoutResult(_ -> As.machine(() -> course.resolve(filed.matter())));
        As.person(quarrel.applicant, () -> closing.confirm(filed.matter()));
        assertThat(status(filed)).isEqualTo(MatterStatus.RESOLVED);
        As.byCode(filed.matter().value(), party.value(), () -> closing.confirm(filed.matter()));
        assertThat(status(filed)).isEqualTo(MatterStatus.CLOSED);
        As.person(quarrel.applicant, () -> closing.rate(filed.matter(), new Rating(5, 5, 4, 4, "老娘舅讲得在理")));
        As.person(quarrel.applicant, () -> closing.reopen(filed.matter(), "又漏了"));
        assertThat(status(filed)).isEqualTo(MatterStatus.IN_HANDLING);
        transaction.executeWithoutResult(_ -> As.machine(() -> course.resolve(filed.matter())));
        As.byCode(filed.matter().value(), party.value(), () -> closing.confirm(filed.matter()));
        assertThat(status(filed)).as("the confirmation before the reopening does not count").isEqualTo(MatterStatus.RESOLVED);
    }

    @Test
    void anAgreementThatBothSidesConfirmByCodeResolvesIt() {
        var filed = quarrel.mediating(Privacy.NAMED);
        var party = quarrel.party(filed, Side.RESPONDENT);
        var text = new AgreementText("楼上漏水损坏吊顶", List.of(Clause.of("金大海", "赔偿吊顶 2000 元", LocalDate.of(2026, 12, 1))), "转账", List.of(), 2);
        var agreement = As.person(quarrel.mediator, () -> drafting.draft(filed.matter(), text));
        As.person(quarrel.mediator, () -> agreements.propose(agreement));
        As.person(quarrel.applicant, () -> signing.requestCode(agreement));
        As.person(quarrel.applicant, () -> signing.confirm(agreement, 1, sentTo(filed, Quarrel.APPLICANT_PHONE)));
        assertThat(status(filed)).isEqualTo(MatterStatus.IN_HANDLING);
        As.byCode(filed.matter().value(), party.value(), () -> signing.requestCode(agreement));
        As.byCode(filed.matter().value(), party.value(), () -> signing.confirm(agreement, 1, sentTo(filed, Quarrel.OTHER_PHONE)));
        assertThat(status(filed)).isEqualTo(MatterStatus.RESOLVED);
    }

    private String sentTo(DisputeFiled filed, PhoneNumber phone) {
        return Sent.to(jdbc, filed.matter().value(), phone, "documents.code.sms").getFirst();
    }

    private MatterStatus status(DisputeFiled filed) {
        return As.person(quarrel.applicant, () -> caseFile.open(filed.reference())).orElseThrow().matter().status();
    }
}
