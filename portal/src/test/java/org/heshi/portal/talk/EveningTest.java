package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heshi.portal.TestClock.at;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.heshi.portal.As;
import org.heshi.portal.DueJobs;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.PlaceCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class EveningTest {

    /** 夹塘村's neighbour, where no other test holds evenings. */
    private static final PlaceCode PLACE = new PlaceCode("330281103202");

    @Autowired ApplicationContext context;
    @Autowired TalkDays days;
    @Autowired RuleDesk rules;
    @Autowired AgendaDesk agenda;
    @Autowired Agendas agendas;
    @Autowired Seats seats;
    @Autowired Room room;
    @Autowired RoomLookup rooms;
    @Autowired Attendance attendance;
    @Autowired Proxies proxies;
    @Autowired Proposals proposals;
    @Autowired Votes votes;
    @Autowired Decisions decisions;
    @Autowired Minutes minutes;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource dataSource;
    @Autowired TestClock clock;
    @Autowired @Qualifier("talkDayReminderTask") OneTimeTask<Void> reminder;
    @Autowired @Qualifier("talkMinutesReminderTask") OneTimeTask<Void> minutesReminder;

    private Village village;
    private TalkDayId day;

    @BeforeEach
    void aVillageWithItsNextEvening() {
        clock.set(at(2026, 11, 23, 10, 0));
        village = new Village(context, PLACE).withoutDays();
        rule(2, 1);
        day = days.next(PLACE, 1).getFirst().id();
    }

    private void rule(int quorum, int proxies) {
        As.person(village.committee, () -> rules.set(PLACE, new DayRule(10, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.NEXT_WORKING, 20, quorum, true, proxies)));
    }

    private void host(Runnable deed) {
        As.person(village.committee, deed);
    }

    private Topic onTheAgenda(String subject) {
        var topic = village.open(subject);
        host(() -> agenda.take(day, topic.matter()));
        return topic;
    }

    private void begin(Topic topic, PersonId... present) {
        clock.set(at(2026, 12, 10, 19, 0));
        host(() -> room.open(day));
        var token = UUID.fromString(As.person(village.committee, () -> room.token(day)));
        for (var person : present) {
            As.person(person, () -> attendance.here(token));
        }
        host(() -> room.show(day, topic.matter()));
    }

    @Test
    void theCommitteeOrdersTheAgendaAndMergesWhatIsTheSame() {
        var first = onTheAgenda("路灯");
        var second = onTheAgenda("停车");
        var same = onTheAgenda("车没地方停");
        var lin = village.resident("林晓梅");
        As.person(lin, () -> village.bean(Backing.class).support(same.matter()));
        host(() -> agenda.up(day, second.matter()));
        assertThat(agendas.of(day)).extracting(item -> item.topic().subject()).containsExactly("停车", "路灯", "车没地方停");
        host(() -> agenda.merge(day, same.matter(), second.matter()));
        assertThat(agendas.of(day)).extracting(item -> item.topic().subject()).containsExactly("停车", "路灯");
        assertThat(village.topic(same.matter())).returns(TopicState.MERGED, Topic::state).returns(second.reference(), Topic::mergedInto);
        assertThat(village.topic(second.matter()).supports()).isEqualTo(1);
        host(() -> agenda.minutes(day, first.matter(), 30));
        assertThat(agendas.of(day)).extracting(AgendaItem::minutes).containsExactly(15, 30);
        var stranger = village.resident("外人");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(stranger, () -> agenda.drop(day, first.matter())));
    }

    @Test
    void thoseWhoComeAreRemindedAWeekAndADayBeforeAndWhenTheDayMovesTheRemindersMove() {
        var topic = onTheAgenda("河道保洁");
        var lin = village.resident("林晓梅");
        As.person(lin, () -> seats.register(day, 2, "轮椅"));
        assertThat(waiting()).containsExactly(at(2026, 12, 3, 19, 0), at(2026, 12, 9, 19, 0));
        run(at(2026, 12, 3, 19, 1), reminder);
        assertThat(told(lin, "talk.reminder-week.sms")).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from outbox_message where template = 'talk.reminder-week.sms' and cause like ?").param("talk-day/" + day + "%")
                .query(Long.class).single()).as("who comes and who raised the topic").isEqualTo(2);
        clock.set(at(2026, 12, 4, 9, 0));
        host(() -> rules.set(PLACE, new DayRule(15, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.NEXT_WORKING, 20, 2, true, 1)));
        assertThat(waiting()).containsExactly(at(2026, 12, 8, 19, 0), at(2026, 12, 14, 19, 0));
        run(at(2026, 12, 14, 19, 1), reminder);
        assertThat(told(lin, "talk.reminder-day.sms")).isEqualTo(1);
        assertThat(topic.village()).isEqualTo(PLACE);
    }

    @Test
    void seatsEndAndNeedsAreReadByTheCommitteeAlone() {
        for (var i = 0; i < 4; i++) {
            var person = village.resident("来人" + i);
            As.person(person, () -> seats.register(day, 5, "手语"));
        }
        var late = village.resident("来晚的人");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(late, () -> seats.register(day, 1, ""))).returns("talk.refused.full", Refused::key);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(late, () -> seats.of(day)));
        assertThat(As.person(village.committee, () -> seats.of(day))).hasSize(4).allMatch(seat -> seat.needs().equals("手语"));
        assertThat(As.anonymous(() -> seats.taken(day))).isEqualTo(20);
    }

    @Test
    void nothingIsVotedOnBeforeEnoughAreThere() {
        var topic = onTheAgenda("修桥");
        begin(topic, village.resident("林晓梅"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> host(() -> proposals.propose(day, topic.matter(), "今年修桥", true)))
                .returns("talk.refused.no-quorum", Refused::key);
        host(() -> room.came(day, "钱阿婆"));
        host(() -> room.came(day, "钱阿婆"));
        assertThat(rooms.of(day)).returns(2, RoomState::present).returns(true, RoomState::isQuorate);
        host(() -> proposals.propose(day, topic.matter(), "今年修桥", true));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> host(() -> room.close(day))).returns("talk.refused.vote-open", Refused::key);
    }

    @Test
    void eachHasOneVoteTheResultIsToldAtTheEndAndNobodyLearnsWhatWasVoted() {
        var topic = onTheAgenda("停车收费");
        var lin = village.resident("林晓梅");
        var shen = village.resident("沈国平");
        var bao = village.resident("鲍春兰");
        begin(topic, lin, shen);
        var proposal = As.person(village.committee, () -> proposals.propose(day, topic.matter(), "外来车每天五元", true));
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
        host(() -> proposals.close(day, proposal));
        assertThat(votes.of(day).getFirst()).returns(1, one -> one.votes(Choice.YES)).returns(2, one -> one.votes(Choice.NO)).returns(false, Proposal::isCarried);
        assertThat(jdbc.sql("select coalesce(string_agg(to_json(v)::text, ''), '') from talk_voter v where proposal = ?").param(proposal).query(String.class).single())
                .doesNotContain("YES").doesNotContain("\"NO\"");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(village.resident("来晚了"), () -> votes.vote(proposal, Choice.YES)));
    }

    @Test
    void whatIsHandedUpDuringAnEveningIsPutOffThereOnceNoVoteOnItIsOpen() {
        var topic = onTheAgenda("停车收费");
        begin(topic, village.resident("林晓梅"), village.resident("沈国平"));
        var tasks = village.bean(TaskDesk.class);
        var proposal = As.person(village.committee, () -> proposals.propose(day, topic.matter(), "外来车每天五元", true));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> host(() -> tasks.escalate(topic.matter(), "收费要镇里批。")))
                .returns("talk.refused.vote-open", Refused::key);
        host(() -> proposals.close(day, proposal));
        host(() -> tasks.escalate(topic.matter(), "收费要镇里批。"));
        assertThat(agendas.of(day)).singleElement().returns(Outcome.PUT_OFF, AgendaItem::outcome);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> host(() -> decisions.decide(day, topic.matter(), Outcome.DECIDED, "收五元")))
                .returns("talk.refused.decided", Refused::key);
    }

    @Test
    void aProxyIsTakenBackOrEndsWhenTheirGiverComes() {
        var topic = onTheAgenda("停车收费");
        var shen = village.resident("沈国平");
        var bao = village.resident("鲍春兰");
        begin(topic, village.resident("林晓梅"), shen);
        var proposal = As.person(village.committee, () -> proposals.propose(day, topic.matter(), "外来车每天五元", true));
        As.person(bao, () -> proxies.entrust(day, shen));
        As.person(bao, () -> proxies.takeBack(day));
        assertThat(As.person(bao, () -> proxies.holder(day))).isEmpty();
        As.person(bao, () -> proxies.entrust(day, shen));
        As.person(bao, () -> attendance.here(jdbc.sql("select token from talk_room where day = ?").param(day.value()).query(UUID.class).single()));
        assertThat(As.person(shen, () -> proxies.givers(proposal))).as("who is there votes for herself").isEmpty();
        As.person(shen, () -> votes.vote(proposal, Choice.NO));
        As.person(bao, () -> votes.vote(proposal, Choice.YES));
        host(() -> proposals.close(day, proposal));
        assertThat(votes.of(day).getFirst()).returns(1, one -> one.votes(Choice.YES)).returns(1, one -> one.votes(Choice.NO));
    }

    @Test
    void onlyResidentsVoteAndHandsAreNeverMoreThanPeople() {
        var topic = onTheAgenda("广场舞");
        begin(topic, village.resident("林晓梅"), village.resident("沈国平"));
        var hands = As.person(village.committee, () -> proposals.propose(day, topic.matter(), "九点以后不放音响", false));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> host(() -> proposals.hands(day, hands, 2, 1, 0))).returns("talk.refused.hands", Refused::key);
        host(() -> proposals.hands(day, hands, 2, 0, 0));
        assertThat(votes.of(day).getFirst().isCarried()).isTrue();
        var phones = As.person(village.committee, () -> proposals.propose(day, topic.matter(), "音响统一保管", true));
        var stranger = context.getBean(org.heshi.portal.Villagers.class).somebody("外村人");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(stranger, () -> votes.vote(phones, Choice.YES))).returns("talk.refused.not-of-village", Refused::key);
    }

    @Test
    void minutesComeOutOfTheNotesWithinThreeWorkingDaysAndAreCorrectedAsVersions() {
        var topic = onTheAgenda("垃圾房");
        onTheAgenda("健身器材");
        begin(topic, village.resident("林晓梅"), village.resident("沈国平"));
        host(() -> room.note(day, "老沈：夏天两天清一次。"));
        host(() -> decisions.decide(day, topic.matter(), Outcome.DECIDED, "六到九月每天清一次。"));
        host(() -> room.close(day));
        assertThat(minutes.due(day)).hasValueSatisfying(due -> assertThat(due.on()).isEqualTo("2026-12-15"));
        var draft = As.person(village.committee, () -> minutes.draft(day));
        assertThat(draft).contains("到场 2 人", "1. 垃圾房", "老沈：夏天两天清一次。", "定下来了：六到九月每天清一次。", "2. 健身器材\n下次再说：这次没来得及说。");
        run(at(2026, 12, 15, 9, 1), minutesReminder);
        assertThat(told(village.committee, "talk.minutes-due.sms")).isEqualTo(1);
        clock.set(at(2026, 12, 16, 9, 0));
        assertThat(minutes.missing(PLACE)).singleElement().returns(true, Minutes.Due::isLate);
        host(() -> minutes.publish(day, draft, ""));
        assertThat(minutes.missing(PLACE)).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> host(() -> minutes.publish(day, draft + "补", "")));
        host(() -> minutes.publish(day, draft + "补：每天早上六点。", "补上时间"));
        assertThat(As.anonymous(() -> minutes.of(day))).extracting(Minutes.Version::number).containsExactly(2, 1);
        assertThat(village.topic(topic.matter()).state()).isEqualTo(TopicState.DECIDED);
    }

    @Test
    void theEveningIsOpenedOnItsDayAndByItsOwnCommittee() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> host(() -> room.open(day))).returns("talk.refused.early", Refused::key);
        clock.set(at(2026, 12, 10, 18, 30));
        var other = new Village(context, org.heshi.portal.Villagers.OTHER_VILLAGE);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(other.committee, () -> room.open(day)));
        host(() -> room.open(day));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> host(() -> room.open(day))).returns("talk.refused.day.OPEN", Refused::key);
    }

    private void run(Instant now, OneTimeTask<Void> task) {
        clock.set(now);
        DueJobs.run(dataSource, task, now);
    }

    private List<Instant> waiting() {
        return jdbc.sql("select execution_time from scheduled_tasks where task_name = 'talk-day-reminder' and task_instance like ? order by 1").param(day + "%")
                .query(OffsetDateTime.class).list().stream().map(OffsetDateTime::toInstant).toList();
    }

    private long told(PersonId person, String template) {
        return jdbc.sql("select count(*) from outbox_message where person = ? and template = ?").params(person.value(), template).query(Long.class).single();
    }
}
