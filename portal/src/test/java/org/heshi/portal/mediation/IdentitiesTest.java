package org.heshi.portal.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.documents.AgreementId;
import org.heshi.portal.documents.AgreementLookup;
import org.heshi.portal.documents.AgreementText;
import org.heshi.portal.documents.Agreements;
import org.heshi.portal.documents.Clause;
import org.heshi.portal.kit.Eraser;
import org.heshi.portal.kit.IdentityNumber;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Traces;
import org.heshi.portal.matters.LookReason;
import org.heshi.portal.matters.Looks;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose number is whose business: the party's own, and that of those who write its agreement. */
class IdentitiesTest extends TwoNeighbours {

    private static final IdentityNumber HERS = new IdentityNumber("330281198502150028");
    private static final IdentityNumber HIS = new IdentityNumber("11010519491231002X");

    @Autowired Identities identities;
    @Autowired Agreements agreements;
    @Autowired AgreementLookup lookup;
    @Autowired Drafting drafting;
    @Autowired Eraser eraser;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private UUID applicant;

    @BeforeEach
    void theApplicant() {
        applicant = quarrel.party(filed, Side.APPLICANT).value();
    }

    private void both() {
        As.person(quarrel.applicant, () -> identities.giveOwn(filed.matter(), HERS));
        As.byCode(filed.matter().value(), respondent.value(), () -> identities.giveOwn(filed.matter(), HIS));
    }

    private AgreementId agreement() {
        var agreement = As.person(quarrel.mediator, () -> drafting.draft(filed.matter(), new AgreementText("漏水归谁修。",
                List.of(Clause.of("金大海", "修好水管", LocalDate.of(2026, 12, 10))), "", List.of(), 2)));
        As.person(quarrel.mediator, () -> agreements.propose(agreement));
        return agreement;
    }

    private List<String> unmasked(PersonId who) {
        return jdbc.sql("select subject || ' ' || (facts ->> 'what') from audit_entry where matter = ? and actor = ? and deed = 'UNMASKED' order by seq")
                .params(filed.matter().value(), who.value()).query(String.class).list();
    }

    @Test
    void aPartyGivesItsOwnCorrectsItAndTakesItBack() {
        both();
        assertThat(As.person(quarrel.applicant, () -> identities.own(filed.matter()))).contains("3302**********0028");
        As.person(quarrel.applicant, () -> identities.giveOwn(filed.matter(), new IdentityNumber("330281196903041210")));
        assertThat(As.person(quarrel.applicant, () -> identities.own(filed.matter()))).contains("3302**********1210");
        As.person(quarrel.applicant, () -> identities.takeOwnBack(filed.matter()));
        assertThat(As.person(quarrel.applicant, () -> identities.own(filed.matter()))).isEmpty();
        assertThat(As.byCode(filed.matter().value(), respondent.value(), () -> identities.own(filed.matter()))).contains("1101**********002X");
    }

    @Test
    void aMediatorNotesOneAndTheAuditKnowsWhoAskedForTheWhole() {
        As.person(quarrel.mediator, () -> identities.note(filed.matter(), respondent, HIS));
        assertThat(As.person(quarrel.mediator, () -> identities.masked(filed.matter(), respondent))).contains("1101**********002X");
        assertThat(unmasked(quarrel.mediator)).isEmpty();
        assertThat(As.person(quarrel.mediator, () -> identities.whole(filed.matter(), respondent))).isEqualTo(HIS);
        assertThat(unmasked(quarrel.mediator)).containsExactly(respondent + " identity");
        As.person(quarrel.mediator, () -> identities.strike(filed.matter(), respondent));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(quarrel.mediator, () -> identities.whole(filed.matter(), respondent)));
    }

    @Test
    void nobodyElseReadsIt() {
        both();
        var supervisor = villagers.serving("金晓鑫", Duty.SUPERVISOR);
        As.person(supervisor, () -> quarrel.bean(Looks.class).look(filed.reference(), LookReason.QUALITY));
        for (var who : List.of(quarrel.applicant, supervisor, villagers.serving("外人", Duty.MEDIATOR))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(who, () -> identities.masked(filed.matter(), respondent)));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(who, () -> identities.whole(filed.matter(), respondent)));
        }
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(supervisor, () -> identities.own(filed.matter())));
    }

    @Test
    void onPaperAPartyHasItsOwnTheMediatorBothAndASupervisorNone() {
        both();
        var agreement = agreement();
        var supervisor = villagers.serving("金晓鑫", Duty.SUPERVISOR);
        As.person(supervisor, () -> quarrel.bean(Looks.class).look(filed.reference(), LookReason.QUALITY));
        assertThat(As.person(quarrel.applicant, () -> lookup.numbers(agreement))).containsOnly(Map.entry(applicant, HERS));
        assertThat(As.byCode(filed.matter().value(), respondent.value(), () -> lookup.numbers(agreement))).containsOnly(Map.entry(respondent.value(), HIS));
        assertThat(As.person(supervisor, () -> lookup.numbers(agreement))).isEmpty();
        assertThat(As.person(quarrel.mediator, () -> lookup.numbers(agreement))).containsOnlyKeys(applicant, respondent.value());
        assertThat(unmasked(quarrel.mediator)).containsExactlyInAnyOrder(applicant + " identity", respondent + " identity");
        assertThat(unmasked(quarrel.applicant)).isEmpty();
    }

    @Test
    void whoeverIsNotBornYetHasNone() {
        var tomorrow = new IdentityNumber("330281202611240013");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(quarrel.applicant, () -> identities.giveOwn(filed.matter(), tomorrow)))
                .extracting(Refused::key).isEqualTo("kit.identity.date");
    }

    @Test
    void itLiesSealedAndGoesWithTheCase() {
        both();
        var lying = jdbc.sql("select number from party_identity where matter = ?").param(filed.matter().value()).query(String.class).list();
        assertThat(lying).hasSize(2).noneMatch(number -> number.contains(HERS.value()) || number.contains(HIS.value()));
        transaction.executeWithoutResult(_ -> eraser.forget(Traces.Of.MATTER, filed.matter().value()));
        assertThat(jdbc.sql("select count(*) from party_identity where matter = ?").param(filed.matter().value()).query(Long.class).single()).isZero();
    }
}
