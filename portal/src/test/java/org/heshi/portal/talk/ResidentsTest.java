package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heshi.portal.TestClock.at;

import java.time.LocalTime;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ResidentsTest {

    private static final PlaceCode PLACE = new PlaceCode("330281103201");

    @Autowired ApplicationContext context;
    @Autowired Residents residents;
    @Autowired ResidentDesk desk;
    @Autowired Backing backing;
    @Autowired Villagers villagers;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private Village village;
    private PersonId lin;

    @BeforeEach
    void somebodyWhoSaysThatTheyLiveThere() {
        clock.set(at(2026, 11, 23, 10, 0));
        jdbc.sql("delete from talk_resident where village = ?").param(PLACE.value()).update();
        village = new Village(context, PLACE).withoutDays();
        lin = village.newcomer("林晓梅");
        As.person(village.committee, () -> village.bean(RuleDesk.class).set(PLACE, new DayRule(10, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.KEEP, 20, 0, true, 2)));
    }

    private Residence standing() {
        return As.person(lin, () -> residents.mine(PLACE));
    }

    private void refusedToSupport(Topic topic, String key) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(lin, () -> backing.support(topic.matter()))).returns(key, Refused::key);
    }

    @Test
    void whoeverTheCommitteeKnowsSupportsAndOthersWait() {
        var topic = village.open("村口装路灯");
        assertThat(standing()).isEqualTo(Residence.SAID);
        refusedToSupport(topic, "talk.refused.not-confirmed");
        As.person(lin, () -> residents.ask(PLACE));
        assertThat(standing()).isEqualTo(Residence.ASKED);
        assertThat(As.person(village.committee, () -> desk.in(Residence.ASKED))).extracting(ResidentDesk.Resident::name).containsExactly("林晓梅");
        As.person(village.committee, () -> desk.confirm(lin));
        As.person(lin, () -> backing.support(topic.matter()));
        assertThat(village.topic(topic.matter()).supports()).isEqualTo(1);
        assertThat(told(lin, "talk.resident-confirmed.sms")).isEqualTo(1);
    }

    @Test
    void whoeverMovesAwayIsNoResidentAnyMore() {
        As.person(lin, () -> residents.ask(PLACE));
        As.person(village.committee, () -> desk.confirm(lin));
        jdbc.sql("update person set home = ? where id = ?").params(Villagers.OTHER_VILLAGE.value(), lin.value()).update();
        assertThat(standing()).isEqualTo(Residence.ELSEWHERE);
        refusedToSupport(village.open("修水渠"), "talk.refused.not-of-village");
        assertThat(As.person(lin, () -> residents.mine(Villagers.OTHER_VILLAGE))).isEqualTo(Residence.SAID);
    }

    @Test
    void whoeverIsRefusedReadsWhyAndMayAskAgain() {
        As.person(lin, () -> residents.ask(PLACE));
        As.person(village.committee, () -> desk.refuse(lin, "户口和房子都在邻村"));
        assertThat(standing()).isEqualTo(Residence.REFUSED);
        assertThat(As.person(lin, residents::whyNot)).contains("户口和房子都在邻村");
        As.person(lin, () -> residents.ask(PLACE));
        assertThat(standing()).isEqualTo(Residence.ASKED);
    }

    @Test
    void onlyWhoeverServesThereConfirmsAndNobodyThemselves() {
        As.person(lin, () -> residents.ask(PLACE));
        for (var duty : new Duty[] {Duty.COMMITTEE, Duty.GRID_OFFICER}) {
            var elsewhere = villagers.serving("祝文斌", duty, Villagers.OTHER_VILLAGE);
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(elsewhere, () -> desk.confirm(lin))).returns("talk.refused.resident", Refused::key);
            assertThat(As.person(elsewhere, () -> desk.in(Residence.ASKED))).extracting(ResidentDesk.Resident::person).doesNotContain(lin);
        }
        var officer = villagers.serving("陈立峰", Duty.GRID_OFFICER, PLACE);
        assertThat(As.person(officer, () -> desk.in(Residence.ASKED))).extracting(ResidentDesk.Resident::person).containsExactly(lin);
        As.person(officer, () -> desk.confirm(lin));
        assertThat(standing()).isEqualTo(Residence.CONFIRMED);
        jdbc.sql("update person set home = ? where id = ?").params(PLACE.value(), village.committee.value()).update();
        As.person(village.committee, () -> residents.ask(PLACE));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(village.committee, () -> desk.confirm(village.committee)));
    }

    @Test
    void votesAndProxiesAreForConfirmedResidents() {
        var topic = village.open("自来水改造");
        var day = village.bean(TalkDays.class).next(PLACE, 1).getFirst().id();
        var shen = village.resident("沈国平");
        As.person(village.committee, () -> village.bean(AgendaDesk.class).take(day, topic.matter()));
        clock.set(at(2026, 12, 10, 19, 0));
        As.person(village.committee, () -> village.bean(Room.class).open(day));
        var token = UUID.fromString(As.person(village.committee, () -> village.bean(Room.class).token(day)));
        var attendance = village.bean(Attendance.class);
        var proxies = village.bean(Proxies.class);
        As.person(lin, () -> attendance.here(token));
        assertThat(As.person(shen, () -> proxies.mayVoteForMe(day))).as("who is there and not confirmed holds no proxy").isEmpty();
        As.person(shen, () -> attendance.here(token));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(lin, () -> proxies.entrust(day, shen))).returns("talk.refused.not-confirmed", Refused::key);
        var proposal = As.person(village.committee, () -> village.bean(Proposals.class).propose(day, topic.matter(), "每户出三百元", true));
        var votes = village.bean(Votes.class);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(lin, () -> votes.vote(proposal, Choice.YES))).returns("talk.refused.not-confirmed", Refused::key);
        As.person(shen, () -> votes.vote(proposal, Choice.YES));
    }

    private long told(PersonId person, String template) {
        return jdbc.sql("select count(*) from outbox_message where person = ? and template = ?").params(person.value(), template).query(Long.class).single();
    }
}
