package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heshi.portal.TestClock.at;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class EveningTest {

    @Autowired ApplicationContext context;
    @Autowired AgendaDesk agenda;
    @Autowired Agendas agendas;
    @Autowired Seats seats;
    @Autowired Room room;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;
    @Autowired @Qualifier("talkDayReminderTask") OneTimeTask<Void> reminder;

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
    void theCommitteeOrdersTheAgendaAndMergesWhatIsTheSame() {
        var first = evening.onTheAgenda("路灯");
        var second = evening.onTheAgenda("停车");
        var same = evening.onTheAgenda("车没地方停");
        var lin = village.resident("林晓梅");
        As.person(lin, () -> village.bean(Backing.class).support(same.matter()));
        evening.host(() -> agenda.up(day, second.matter()));
        assertThat(agendas.of(day)).extracting(item -> item.topic().subject()).containsExactly("停车", "路灯", "车没地方停");
        evening.host(() -> agenda.merge(day, same.matter(), second.matter()));
        assertThat(agendas.of(day)).extracting(item -> item.topic().subject()).containsExactly("停车", "路灯");
        assertThat(village.topic(same.matter())).returns(TopicState.MERGED, Topic::state).returns(second.reference(), Topic::mergedInto);
        assertThat(village.topic(second.matter()).supports()).isEqualTo(1);
        evening.host(() -> agenda.minutes(day, first.matter(), 30));
        assertThat(agendas.of(day)).extracting(AgendaItem::minutes).containsExactly(15, 30);
        var stranger = village.resident("外人");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(stranger, () -> agenda.drop(day, first.matter())));
    }

    @Test
    void thoseWhoComeAreRemindedAWeekAndADayBeforeAndWhenTheDayMovesTheRemindersMove() {
        var topic = evening.onTheAgenda("河道保洁");
        var lin = village.resident("林晓梅");
        As.person(lin, () -> seats.register(day, 2, "轮椅"));
        assertThat(waiting()).containsExactly(at(2026, 12, 3, 19, 0), at(2026, 12, 9, 19, 0));
        evening.due(at(2026, 12, 3, 19, 1), reminder);
        assertThat(evening.told(lin, "talk.reminder-week.sms")).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from outbox_message where template = 'talk.reminder-week.sms' and cause like ?").param("talk-day/" + day + "%")
                .query(Long.class).single()).as("who comes and who raised the topic").isEqualTo(2);
        clock.set(at(2026, 12, 4, 9, 0));
        evening.moveTo(15);
        assertThat(waiting()).containsExactly(at(2026, 12, 8, 19, 0), at(2026, 12, 14, 19, 0));
        evening.due(at(2026, 12, 14, 19, 1), reminder);
        assertThat(evening.told(lin, "talk.reminder-day.sms")).isEqualTo(1);
        assertThat(topic.village()).isEqualTo(NextEvening.PLACE);
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
        assertThat(evening.host(() -> seats.of(day))).hasSize(4).allMatch(seat -> seat.needs().equals("手语"));
        assertThat(As.anonymous(() -> seats.taken(day))).isEqualTo(20);
    }

    @Test
    void theEveningIsOpenedOnItsDayAndByItsOwnCommittee() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> evening.host(() -> room.open(day))).returns("talk.refused.early", Refused::key);
        clock.set(at(2026, 12, 10, 18, 30));
        var other = new Village(context, org.heshi.portal.Villagers.OTHER_VILLAGE);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(other.committee, () -> room.open(day)));
        evening.host(() -> room.open(day));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> evening.host(() -> room.open(day))).returns("talk.refused.day.OPEN", Refused::key);
    }

    private List<Instant> waiting() {
        return jdbc.sql("select execution_time from scheduled_tasks where task_name = 'talk-day-reminder' and task_instance like ? order by 1").param(day + "%")
                .query(OffsetDateTime.class).list().stream().map(OffsetDateTime::toInstant).toList();
    }
}
