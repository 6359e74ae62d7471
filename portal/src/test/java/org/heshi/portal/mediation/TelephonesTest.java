package org.heshi.portal.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heshi.portal.As;
import org.heshi.portal.audit.AuditQuestion;
import org.heshi.portal.audit.AuditTrail;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Numbers are shown by their ends; who asks for one whole gets it, and that is written down. */
class TelephonesTest extends TwoNeighbours {

    @Autowired Telephones telephones;
    @Autowired CaseFile caseFile;
    @Autowired AuditTrail trail;

    @Test
    void aMediatorWhoAsksIsToldAndTheAuditKnows() {
        assertThat(As.person(quarrel.mediator, () -> caseFile.open(filed.reference())).orElseThrow().party(Side.RESPONDENT).orElseThrow().phone())
                .isEqualTo("139****1234");
        assertThat(As.person(quarrel.mediator, () -> telephones.of(filed.matter(), respondent))).isEqualTo(Quarrel.OTHER_PHONE);
        var administrator = villagers.serving("章宁", Duty.ADMINISTRATOR);
        assertThat(As.person(administrator, () -> trail.search(new AuditQuestion(respondent.value(), filed.matter().value(), null, null, null), 0, 9)))
                .singleElement().satisfies(entry -> {
                    assertThat(entry.deed()).isEqualTo(Deed.UNMASKED);
                    assertThat(entry.actor()).isEqualTo(quarrel.mediator.value());
                    assertThat(entry.facts().toString()).doesNotContain("1234");
                });
    }

    @Test
    void theOtherSideIsNotTold() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(quarrel.applicant, () -> telephones.of(filed.matter(), respondent)));
    }
}
