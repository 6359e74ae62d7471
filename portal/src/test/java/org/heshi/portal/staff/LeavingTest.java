package org.heshi.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.StandInKeycloak;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.booking.Where;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PersonSignedIn;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.DisputeFiled;
import org.heshi.portal.mediation.HearingDesk;
import org.heshi.portal.mediation.Quarrel;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.DutyCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class LeavingTest {

    @Autowired ApplicationContext context;
    @Autowired Leaving leaving;
    @Autowired AccountState account;
    @Autowired HearingDesk hearings;
    @Autowired DutyCheck duty;
    @Autowired Villagers villagers;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private PersonId admin;
    private PersonId other;
    private Quarrel quarrel;
    private DisputeFiled filed;

    @BeforeEach
    void aMediatorWithACaseAndAHearing() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        StandInKeycloak.forget();
        jdbc.sql("delete from reservation").update();
        quarrel = new Quarrel(context);
        filed = quarrel.mediating(Privacy.NAMED);
        admin = villagers.serving("章管理", Duty.ADMINISTRATOR, Villagers.COUNTY);
        other = villagers.serving("接手人", Duty.MEDIATOR);
        As.person(quarrel.mediator, () -> hearings.book(filed.matter(), new Where.Online("https://example.cn/x"), Duration.ofMinutes(60), TestClock.at(2026, 11, 26, 9, 0)));
        StandInKeycloak.holds(quarrel.mediator, "heshutong", "+8613800009999");
    }

    private Map<UUID, Optional<PersonId>> all(PersonId to) {
        return As.person(admin, () -> leaving.inHand(quarrel.mediator)).stream().collect(Collectors.toMap(one -> one.held().id(), _ -> Optional.of(to)));
    }

    private void goes(Map<UUID, Optional<PersonId>> successors) {
        As.person(admin, () -> leaving.carryOut(quarrel.mediator, successors, "退休"));
    }

    @Test
    void whatIsInHandIsShownWithoutNamesOrWordsOfTheCase() {
        var inHand = As.person(admin, () -> leaving.inHand(quarrel.mediator));

        assertThat(inHand).extracting(one -> one.held().what().key()).containsExactly("mediation.holding", "booking.holding");
        assertThat(inHand.toString()).doesNotContain("漏水", "林阿娣", "金大海");
        assertThat(inHand).allSatisfy(one -> assertThat(one.successors()).extracting(successor -> successor.person()).contains(other).doesNotContain(quarrel.mediator));
    }

    @Test
    void allOfItGoesToTheOtherAndTheAccountIsClosed() {
        goes(all(other));

        assertThat(jdbc.sql("select mediator from assignment where matter = ? and ended_at is null").param(filed.matter().value()).query(UUID.class).list())
                .containsExactly(other.value());
        assertThat(jdbc.sql("select a.person from hearing_attendee a join hearing h on h.id = a.hearing where h.matter = ? and a.role = 'MEDIATOR'")
                .param(filed.matter().value()).query(UUID.class).list()).containsExactly(other.value());
        assertThat(jdbc.sql("select count(*) from reservation r join hearing h on h.id = r.hearing where h.matter = ? and r.resource in (?, ?)")
                .params(filed.matter().value(), other.value(), quarrel.mediator.value()).query(Integer.class).single()).isOne();
        assertThat(As.person(quarrel.mediator, () -> duty.mine())).isEmpty();
        As.machine(() -> account.settle(quarrel.mediator));
        assertThat(StandInKeycloak.account(quarrel.mediator).get("enabled").asBoolean()).isFalse();
        assertThat(StandInKeycloak.hasSignedOut(quarrel.mediator)).isTrue();
        assertThat(jdbc.sql("select count(*) from outbox_message where person = ? and template = 'staff.sms.handed-over'").param(other.value())
                .query(Integer.class).single()).isOne();
        assertThat(jdbc.sql("select deed from audit_entry where subject = ? order by seq desc limit 1").param(quarrel.mediator.value())
                .query(String.class).single()).isEqualTo("PERSON_DEACTIVATED");
    }

    @Test
    void aCaseMayGoBackToTheCommitteeWhichThenNamesSomebody() {
        var successors = all(other);
        successors.put(filed.matter().value(), Optional.empty());

        goes(successors);

        assertThat(jdbc.sql("select count(*) from assignment where matter = ? and ended_at is null").param(filed.matter().value()).query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select key from timeline_entry where matter = ? order by seq desc limit 1").param(filed.matter().value()).query(String.class).single())
                .isEqualTo("mediation.timeline.handed-back");
    }

    @Test
    void asLongAsOneIsWithoutSuccessorNothingHappens() {
        var successors = all(other);
        successors.remove(filed.matter().value());

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> goes(successors)).withMessage("staff.refused.successor");
        assertThat(As.person(quarrel.mediator, () -> duty.mine())).containsExactly(Duty.MEDIATOR);
    }

    @Test
    void aSuccessorWhoIsTakenAtThatTimeIsRefusedAndNothingHappens() {
        var another = UUID.randomUUID();
        jdbc.sql("""
                insert into hearing (id, version, matter, status, room, link, minutes, starts_at, sequence, reason, changed_at)
                select ?, 0, matter, status, room, link, minutes, starts_at, 0, null, changed_at from hearing where matter = ?""")
                .params(another, filed.matter().value()).update();
        jdbc.sql("insert into reservation select ?, ?, during from reservation r join hearing h on h.id = r.hearing where h.matter = ? limit 1")
                .params(another, other.value(), filed.matter().value()).update();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> goes(all(other))).withMessage("booking.refused.taken");
        assertThat(As.person(quarrel.mediator, () -> duty.mine())).containsExactly(Duty.MEDIATOR);
    }

    @Test
    void whoHasLeftDoesNotComeInAnyMoreUntilBroughtBack() {
        goes(all(other));
        var signIn = new PersonSignedIn(quarrel.mediator, "heshutong", "何叔同", null, "zh-CN");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.machine(() -> events.publishEvent(signIn))).withMessage("territory.refused.person-left");

        As.person(admin, () -> leaving.bringBack(quarrel.mediator));

        As.machine(() -> events.publishEvent(signIn));
        As.machine(() -> account.settle(quarrel.mediator));
        assertThat(StandInKeycloak.account(quarrel.mediator).get("enabled").asBoolean()).isTrue();
        assertThat(As.person(quarrel.mediator, () -> duty.mine())).isEmpty();
    }

    @Test
    void nobodyLeavesByThemselves() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(admin, () -> leaving.carryOut(admin, Map.of(), "手滑")))
                .withMessage("staff.refused.oneself");
    }
}
