package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heshi.portal.TestClock.at;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.time.LocalTime;
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

/** In March, before the evenings of all other tests: what is missed here is not missed there. */
@PortalTest
class NotHeldTest {

    private static final PlaceCode PLACE = new PlaceCode("330281103200");

    @Autowired ApplicationContext context;
    @Autowired TalkDays days;
    @Autowired DayChanges changes;
    @Autowired RuleDesk rules;
    @Autowired AgendaDesk agenda;
    @Autowired Agendas agendas;
    @Autowired Seats seats;
    @Autowired Room room;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource dataSource;
    @Autowired TestClock clock;
    @Autowired @Qualifier("talkMissedDaysJob") RecurringTask<Void> night;
    @Autowired @Qualifier("talkLeftOpenJob") RecurringTask<Void> leftOpen;
    @Autowired @Qualifier("talkDayReminderTask") OneTimeTask<Void> reminder;

    private Village village;
    private TalkDayId day;
    private Topic topic;
    private PersonId lin;

    @BeforeEach
    void anEveningWithATopicToWhichSomebodyComes() {
        clock.set(at(2026, 3, 2, 10, 0));
        village = new Village(context, PLACE).withoutDays();
        rule(10);
        day = days.next(PLACE, 1).getFirst().id();
        topic = village.open("修水渠");
        lin = village.resident("林晓梅");
        As.person(village.committee, () -> agenda.take(day, topic.matter()));
        As.person(lin, () -> seats.register(day, 2, ""));
    }

    private void rule(int dayOfMonth) {
        As.person(village.committee, () -> rules.set(PLACE, new DayRule(dayOfMonth, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.KEEP, 20, 0, true, 0)));
    }

    @Test
    void anEveningThatNobodyOpenedIsMissedItsTopicsWaitAndItsCommitteeSaysWhy() {
        clock.set(at(2026, 3, 10, 23, 59));
        night.execute(null, null);
        assertThat(now().status()).isEqualTo(DayStatus.PLANNED);
        clock.set(at(2026, 3, 11, 1, 20));
        night.execute(null, null);
        night.execute(null, null);
        assertThat(now().status()).isEqualTo(DayStatus.MISSED);
        assertThat(agendas.of(day)).singleElement().returns(Outcome.PUT_OFF, AgendaItem::outcome);
        assertThat(agendas.of(days.next(PLACE, 1).getFirst().id())).extracting(item -> item.topic().matter()).containsExactly(topic.matter());
        assertThat(told(village.committee, "talk.missed-why.sms")).isEqualTo(1);
        assertThat(told(lin, "talk.missed.sms")).isEqualTo(1);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(village.committee, () -> room.open(day))).returns("talk.refused.day.MISSED", Refused::key);
        As.person(village.committee, () -> changes.explain(day, "那天全村抢收，改为走访听意见。"));
        assertThat(As.anonymous(() -> days.held(PLACE, 3))).singleElement().returns("那天全村抢收，改为走访听意见。", TalkDaySummary::reason);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(lin, () -> changes.explain(day, "不知道")));
    }

    @Test
    void anEveningThatNobodyEndedEndsInTheNightWithItsVoteAsItStandsAndItsHostIsAskedForTheMinutes() {
        clock.set(at(2026, 3, 10, 19, 0));
        As.person(village.committee, () -> room.open(day));
        As.person(village.committee, () -> room.note(day, "老沈：水渠塌了三米。"));
        var proposal = As.person(village.committee, () -> village.bean(Proposals.class).propose(day, topic.matter(), "今年修", true));
        As.person(lin, () -> village.bean(Votes.class).vote(proposal, Choice.YES));
        clock.set(at(2026, 3, 10, 23, 59));
        leftOpen.execute(null, null);
        assertThat(now().status()).isEqualTo(DayStatus.OPEN);
        clock.set(at(2026, 3, 11, 1, 15));
        leftOpen.execute(null, null);
        leftOpen.execute(null, null);
        assertThat(now().status()).isEqualTo(DayStatus.HELD);
        assertThat(village.bean(Votes.class).of(day)).singleElement().returns(false, Proposal::isOpen).returns(1, vote -> vote.votes(Choice.YES));
        assertThat(agendas.of(day)).singleElement().returns(Outcome.PUT_OFF, AgendaItem::outcome);
        assertThat(told(village.committee, "talk.left-open.sms")).isEqualTo(1);
        assertThat(As.person(village.committee, () -> village.bean(Minutes.class).draft(day))).contains("老沈：水渠塌了三米。", "同意 1");
        assertThat(As.anonymous(() -> village.bean(Minutes.class).due(day))).hasValueSatisfying(due -> assertThat(due.on()).isEqualTo("2026-03-13"));
    }

    @Test
    void aDayThatIsCalledOffTellsWhoWouldHaveComeAndRemindsNobody() {
        As.person(village.committee, () -> changes.cancel(day, "台风"));
        assertThat(now()).returns(DayStatus.CANCELLED, TalkDaySummary::status).returns("台风", TalkDaySummary::reason);
        assertThat(told(lin, "talk.cancelled.sms")).isEqualTo(1);
        assertThat(As.anonymous(() -> days.calledOff(PLACE))).extracting(TalkDaySummary::id).containsExactly(day);
        assertThat(days.next(PLACE, 1).getFirst().day()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(agendas.of(days.next(PLACE, 1).getFirst().id())).extracting(item -> item.topic().matter()).containsExactly(topic.matter());
        clock.set(at(2026, 3, 9, 19, 1));
        DueJobs.run(dataSource, reminder, clock.instant());
        assertThat(told(lin, "talk.reminder-day.sms")).isZero();
    }

    @Test
    void aDayThatIsPutOffTellsWhoComesIsRemindedOfAnewAndStaysWhereItWasPut() {
        As.person(village.committee, () -> changes.move(day, LocalDate.of(2026, 3, 17), LocalTime.of(18, 30), "村部二楼", "礼堂在修"));
        assertThat(now()).returns(at(2026, 3, 17, 18, 30), TalkDaySummary::start).returns("村部二楼", TalkDaySummary::hall).returns("礼堂在修", TalkDaySummary::reason);
        assertThat(told(lin, "talk.moved.sms")).isEqualTo(1);
        rule(12);
        assertThat(now().start()).isEqualTo(at(2026, 3, 17, 18, 30));
        clock.set(at(2026, 3, 16, 18, 31));
        DueJobs.run(dataSource, reminder, clock.instant());
        assertThat(told(lin, "talk.reminder-day.sms")).isEqualTo(1);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(village.committee, () -> changes.move(day, LocalDate.of(2026, 3, 1), LocalTime.NOON, "礼堂", "倒回去")))
                .returns("talk.refused.move", Refused::key);
    }

    private TalkDaySummary now() {
        return days.find(day).orElseThrow();
    }

    private long told(PersonId person, String template) {
        return jdbc.sql("select count(*) from outbox_message where person = ? and template = ?").params(person.value(), template).query(Long.class).single();
    }
}
