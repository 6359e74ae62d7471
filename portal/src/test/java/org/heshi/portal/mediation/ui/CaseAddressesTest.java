package org.heshi.portal.mediation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.mediation.DisputeFiled;
import org.heshi.portal.mediation.Quarrel;
import org.heshi.portal.mediation.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CaseAddressesTest {

    @Autowired ApplicationContext context;
    @Autowired CaseAddresses addresses;
    @Autowired TestClock clock;

    private Quarrel quarrel;
    private DisputeFiled filed;

    @BeforeEach
    void twoNeighboursAtOdds() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        quarrel = new Quarrel(context);
        filed = quarrel.mediating(Privacy.NAMED);
    }

    @Test
    void aCaseIsThereForItsPeopleAndForNobodyElse() {
        assertThat(As.person(quarrel.applicant, () -> knows(PartyCaseView.class))).isTrue();
        assertThat(As.person(quarrel.mediator, () -> knows(DeskCaseView.class))).isTrue();
        assertThat(As.person(quarrel.applicant, () -> knows(DeskCaseView.class))).isFalse();
        var stranger = quarrel.somebody("路人");
        assertThat(As.person(stranger, () -> knows(PartyCaseView.class))).isFalse();
        assertThat(As.person(stranger, () -> knows(ReceiptView.class))).isFalse();
    }

    @Test
    void aNumberThatIsNoneIsNotThere() {
        assertThat(As.person(quarrel.committee, () -> addresses.knows(DeskCaseView.class, new RouteParameters("reference", "QQQ")))).isFalse();
    }

    @Test
    void aLetterIsThereForAPartyOfTheCaseAndWhoeverHandlesIt() {
        var party = quarrel.party(filed, Side.RESPONDENT).toString();
        assertThat(As.person(quarrel.mediator, () -> knowsLetter(party))).isTrue();
        assertThat(As.person(quarrel.mediator, () -> knowsLetter(UUID.randomUUID().toString()))).isFalse();
        assertThat(As.person(quarrel.applicant, () -> knowsLetter(party))).isFalse();
    }

    @Test
    void whoeverIsNotKnownYetIsNotToldWhichCasesExist() {
        var nowhere = new RouteParameters("reference", new Reference("222222222").toString());
        assertThat(As.anonymous(() -> addresses.knows(PartyCaseView.class, nowhere))).isTrue();
    }

    private boolean knows(Class<? extends Component> view) {
        return addresses.knows(view, new RouteParameters("reference", filed.reference().toString()));
    }

    private boolean knowsLetter(String party) {
        return addresses.knows(InvitationView.class, new RouteParameters(Map.of("reference", filed.reference().toString(), "party", party)));
    }
}
