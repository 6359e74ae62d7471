package org.heshi.portal.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.audit.AuditQuestion;
import org.heshi.portal.audit.AuditTrail;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.mediation.CaseDesk;
import org.heshi.portal.mediation.DisputeFiled;
import org.heshi.portal.mediation.Quarrel;
import org.heshi.portal.mediation.StaffPart;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A supervisor says why before it opens a case of others, and everybody concerned reads that it did. */
@PortalTest
class LooksTest {

    @Autowired ApplicationContext context;
    @Autowired Looks looks;
    @Autowired CaseDesk desk;
    @Autowired Timeline timeline;
    @Autowired MatterLookup lookup;
    @Autowired AuditTrail trail;
    @Autowired Villagers villagers;
    @Autowired TestClock clock;

    private Quarrel quarrel;
    private DisputeFiled filed;
    private PersonId supervisor;

    @BeforeEach
    void aDisputeAndASupervisorOfItsCounty() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        quarrel = new Quarrel(context);
        filed = quarrel.mediating(Privacy.NAMED);
        supervisor = villagers.serving("金晓鑫", Duty.SUPERVISOR, Villagers.COUNTY);
    }

    @AfterEach
    void today() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
    }

    @Test
    void withoutAReasonItIsClosedAndWithOneItIsOpenForHalfADay() {
        assertThat(As.person(supervisor, () -> looks.isAsked(filed.reference()))).isTrue();
        assertThat(opens()).isFalse();
        As.person(supervisor, () -> looks.look(filed.reference(), LookReason.COMPLAINT));
        assertThat(opens()).isTrue();
        assertThat(As.person(supervisor, () -> looks.isAsked(filed.reference()))).isFalse();
        clock.advance(Duration.ofHours(13));
        assertThat(opens()).isFalse();
    }

    @Test
    void thePartiesAndTheAuditTellThatItLooked() {
        As.person(supervisor, () -> looks.look(filed.reference(), LookReason.QUALITY));
        assertThat(As.person(quarrel.applicant, () -> timeline.of(filed.matter())).getLast().text().key()).isEqualTo("matters.timeline.looked.QUALITY");
        var administrator = villagers.serving("章宁", Duty.ADMINISTRATOR);
        assertThat(As.person(administrator, () -> trail.search(new AuditQuestion(supervisor.value(), filed.matter().value(), null, null, null), 0, 9)))
                .extracting("deed").containsExactly(Deed.LOOKED_AT_MATTER);
    }

    @Test
    void nobodyElseIsAsked() {
        var elsewhere = villagers.serving("别处督导", Duty.SUPERVISOR, Villagers.OTHER_VILLAGE);
        assertThat(As.person(elsewhere, () -> looks.isAsked(filed.reference()))).isFalse();
        assertThat(As.person(quarrel.committee, () -> looks.isAsked(filed.reference()))).as("sees it anyway").isFalse();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(elsewhere, () -> looks.look(filed.reference(), LookReason.QUALITY)));
        assertThat(As.person(supervisor, () -> lookup.desk(DeskTab.ALL, 0, 500))).as("it stands in the list").anyMatch(row -> row.id().equals(filed.matter()));
    }

    private boolean opens() {
        return As.person(supervisor, () -> desk.open(filed.reference(), StaffPart.CASE)).isPresent();
    }
}
