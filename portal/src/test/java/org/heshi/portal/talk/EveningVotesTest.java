package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.kit.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class EveningVotesTest {

    @Autowired ApplicationContext context;
    @Autowired Agendas agendas;
    @Autowired Room room;
    @Autowired RoomLookup rooms;
    @Autowired Attendance attendance;
    @Autowired Proxies proxies;
    @Autowired Proposals proposals;
    @Autowired Votes votes;
    @Autowired Decisions decisions;
    @Autowired JdbcClient jdbc;

    private NextEvening evening;
    private Village village;
    private TalkDayId day;

    @BeforeEach
    void aVillageWithItsNextEvening() {
        evening = new NextEvening(context);
        village = evening.village;
        day = evening.day;
    }

    @Test
    void nothingIsVotedOnBeforeEnoughAreThere() {
        var topic = evening.onTheAgenda("修桥");
        evening.begin(topic, village.resident("林晓梅"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> evening.host(() -> proposals.propose(day, topic.matter(), "今年修桥", true)))
                .returns("talk.refused.no-quorum", Refused::key);
        evening.host(() -> room.came(day, "钱阿婆"));
        evening.host(() -> room.came(day, "钱阿婆"));
        assertThat(rooms.of(day)).returns(2, RoomState::present).returns(true, RoomState::isQuorate);
        evening.host(() -> proposals.propose(day, topic.matter(), "今年修桥", true));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> evening.host(() -> room.close(day))).returns("talk.refused.vote-open", Refused::key);
    }

    @Test
    void eachHasOneVoteTheResultIsToldAtTheEndAndNobodyLearnsWhatWasVoted() {
        var topic = evening.onTheAgenda("停车收费");
        var lin = village.resident("林晓梅");
        var shen = village.resident("沈国平");
        var bao = village.resident("鲍春兰");
        evening.begin(topic, lin, shen);
        var proposal = evening.host(() -> proposals.propose(day, topic.matter(), "外来车每天五元", true));
        As.person(lin, () -> votes.vote(proposal, Choice.YES));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(lin, () -> votes.vote(proposal, Choice.NO))).returns("talk.refused.voted", Refused::key);
        As.person(bao, () -> proxies.entrust(day, shen));
        var late = village.resident("晚到的人");
        assertThat(As.person(late, () -> proxies.mayVoteForMe(day))).as("by the rule nobody votes for more than one").doesNotContainKey(shen);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(late, () -> proxies.entrust(day, shen))).returns("talk.refused.proxy", Refused::key);
        assertThat(As.person(bao, () -> proxies.holder(day))).contains("沈国平");
        assertThat(As.person(shen, () -> proxies.givers(proposal))).as("who votes for others is told for whom").containsExactly("鲍春兰");
        As.person(shen, () -> votes.vote(proposal, Choice.NO));
        assertThat(As.person(shen, () -> proxies.givers(proposal))).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(bao, () -> votes.vote(proposal, Choice.YES))).returns("talk.refused.voted", Refused::key);
        assertThat(votes.of(day)).singleElement().satisfies(open -> assertThat(open).returns(3, Proposal::voted).returns(true, Proposal::isOpen)
                .satisfies(one -> assertThat(one.result()).isEmpty()));
        evening.host(() -> proposals.close(day, proposal));
        assertThat(votes.of(day).getFirst()).returns(1, one -> one.votes(Choice.YES)).returns(2, one -> one.votes(Choice.NO)).returns(false, Proposal::isCarried);
        assertThat(jdbc.sql("select coalesce(string_agg(to_json(v)::text, ''), '') from talk_voter v where proposal = ?").param(proposal).query(String.class).single())
                .doesNotContain("YES").doesNotContain("\"NO\"");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(village.resident("来晚了"), () -> votes.vote(proposal, Choice.YES)));
    }

    @Test
    void whatIsHandedUpDuringAnEveningIsPutOffThereOnceNoVoteOnItIsOpen() {
        var topic = evening.onTheAgenda("停车收费");
        evening.begin(topic, village.resident("林晓梅"), village.resident("沈国平"));
        var tasks = village.bean(TaskDesk.class);
        var proposal = evening.host(() -> proposals.propose(day, topic.matter(), "外来车每天五元", true));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> evening.host(() -> tasks.escalate(topic.matter(), "收费要镇里批。")))
                .returns("talk.refused.vote-open", Refused::key);
        evening.host(() -> proposals.close(day, proposal));
        evening.host(() -> tasks.escalate(topic.matter(), "收费要镇里批。"));
        assertThat(agendas.of(day)).singleElement().returns(Outcome.PUT_OFF, AgendaItem::outcome);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> evening.host(() -> decisions.decide(day, topic.matter(), Outcome.DECIDED, "收五元")))
                .returns("talk.refused.decided", Refused::key);
    }

    @Test
    void aProxyIsTakenBackOrEndsWhenTheirGiverComes() {
        var topic = evening.onTheAgenda("停车收费");
        var shen = village.resident("沈国平");
        var bao = village.resident("鲍春兰");
        evening.begin(topic, village.resident("林晓梅"), shen);
        var proposal = evening.host(() -> proposals.propose(day, topic.matter(), "外来车每天五元", true));
        As.person(bao, () -> proxies.entrust(day, shen));
        As.person(bao, () -> proxies.takeBack(day));
        assertThat(As.person(bao, () -> proxies.holder(day))).isEmpty();
        As.person(bao, () -> proxies.entrust(day, shen));
        As.person(bao, () -> attendance.here(jdbc.sql("select token from talk_room where day = ?").param(day.value()).query(UUID.class).single()));
        assertThat(As.person(shen, () -> proxies.givers(proposal))).as("who is there votes for herself").isEmpty();
        As.person(shen, () -> votes.vote(proposal, Choice.NO));
        As.person(bao, () -> votes.vote(proposal, Choice.YES));
        evening.host(() -> proposals.close(day, proposal));
        assertThat(votes.of(day).getFirst()).returns(1, one -> one.votes(Choice.YES)).returns(1, one -> one.votes(Choice.NO));
    }

    @Test
    void onlyResidentsVoteAndHandsAreNeverMoreThanPeople() {
        var topic = evening.onTheAgenda("广场舞");
        evening.begin(topic, village.resident("林晓梅"), village.resident("沈国平"));
        var hands = evening.host(() -> proposals.propose(day, topic.matter(), "九点以后不放音响", false));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> evening.host(() -> proposals.hands(day, hands, 2, 1, 0))).returns("talk.refused.hands", Refused::key);
        evening.host(() -> proposals.hands(day, hands, 2, 0, 0));
        assertThat(votes.of(day).getFirst().isCarried()).isTrue();
        var phones = evening.host(() -> proposals.propose(day, topic.matter(), "音响统一保管", true));
        var stranger = context.getBean(org.heshi.portal.Villagers.class).somebody("外村人");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(stranger, () -> votes.vote(phones, Choice.YES))).returns("talk.refused.not-of-village", Refused::key);
    }
}
