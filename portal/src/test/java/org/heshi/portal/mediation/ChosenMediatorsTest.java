package org.heshi.portal.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Actor;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Who may mediate a dispute, and who has to leave it. */
@PortalTest
class ChosenMediatorsTest {

    @Autowired ApplicationContext context;
    @Autowired CaseFile caseFile;
    @Autowired Assigning assigning;
    @Autowired Recusals recusals;
    @Autowired Conversation conversation;
    @Autowired Failing failing;
    @Autowired Villagers villagers;
    @Autowired TestClock clock;

    private Quarrel quarrel;

    @BeforeEach
    void aQuarrel() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        quarrel = new Quarrel(context);
    }

    @Test
    void aMediatorWithATieIsShownAndAPartyNeverMediatesItsOwnDispute() {
        villagers.appoint(quarrel.applicant, Duty.MEDIATOR, Villagers.VILLAGE);
        var filed = quarrel.admitted(Privacy.NAMED);
        var choices = As.person(quarrel.committee, () -> assigning.choices(filed.matter()));
        assertThat(choices).filteredOn(choice -> choice.mediator().equals(quarrel.applicant)).singleElement()
                .satisfies(choice -> assertThat(choice.isBarred()).isTrue());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> As.person(quarrel.committee, () -> assigning.assign(filed.matter(), Set.of(quarrel.applicant))));
    }

    @Test
    void aReplacedMediatorLeavesAtOnce() {
        var filed = quarrel.mediating(Privacy.NAMED);
        As.person(quarrel.applicant, () -> recusals.ask(filed.matter(), quarrel.mediator, "他是对方的表哥"));
        var asked = As.person(quarrel.committee, () -> recusals.waiting(filed.matter())).getFirst();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.person(quarrel.mediator, () -> recusals.decide(filed.matter(), asked.id(), false)));
        As.person(quarrel.committee, () -> recusals.decide(filed.matter(), asked.id(), true));
        assertThat(As.person(quarrel.committee, () -> caseFile.open(filed.reference())).orElseThrow().mediators()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.person(quarrel.mediator, () -> conversation.say(filed.matter(), Channel.JOINT, "等等", null)));
    }

    @Test
    void failedMediationGoesUpWithItsReasonAndItsMediatorsLeave() {
        var filed = quarrel.mediating(Privacy.NAMED);
        As.person(quarrel.mediator, () -> failing.escalate(filed.matter(), "三次调解双方差距仍大"));
        var view = As.person(quarrel.applicant, () -> caseFile.open(filed.reference())).orElseThrow();
        assertThat(view.mediators()).isEmpty();
        assertThat(view.holder().place().value()).isEqualTo("330281103");
        assertThat(view.timeline().getLast().what().actor()).as("who sent it up").isEqualTo(Actor.MEDIATOR);
        assertThat(view.matter().status()).isEqualTo(MatterStatus.ADMITTED);
    }
}
