package org.heshi.portal.talk;

import static org.heshi.portal.TestClock.at;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.heshi.portal.As;
import org.heshi.portal.DueJobs;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.territory.PlaceCode;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The next evening of 夹塘村's neighbour, on 10 December at seven, where no other test holds one. */
final class NextEvening {

    static final PlaceCode PLACE = new PlaceCode("330281103202");

    final Village village;
    final TalkDayId day;
    private final TestClock clock;
    private final DataSource dataSource;
    private final JdbcClient jdbc;

    NextEvening(ApplicationContext context) {
        clock = context.getBean(TestClock.class);
        dataSource = context.getBean(DataSource.class);
        jdbc = context.getBean(JdbcClient.class);
        clock.set(at(2026, 11, 23, 10, 0));
        village = new Village(context, PLACE).withoutDays();
        moveTo(10);
        day = village.bean(TalkDays.class).next(PLACE, 1).getFirst().id();
    }

    /** Two make a quorum; each votes for one other at most. */
    void moveTo(int dayOfMonth) {
        host(() -> village.bean(RuleDesk.class).set(PLACE, new DayRule(dayOfMonth, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.NEXT_WORKING, 20, 2, true, 1)));
    }

    void host(Runnable deed) {
        As.person(village.committee, deed);
    }

    <T> T host(Callable<T> deed) {
        return As.person(village.committee, deed);
    }

    Topic onTheAgenda(String subject) {
        var topic = village.open(subject);
        host(() -> village.bean(AgendaDesk.class).take(day, topic.matter()));
        return topic;
    }

    /** It is opened, these are there, and the topic is on the wall. */
    void begin(Topic topic, PersonId... present) {
        var room = village.bean(Room.class);
        clock.set(at(2026, 12, 10, 19, 0));
        host(() -> room.open(day));
        var token = UUID.fromString(host(() -> room.token(day)));
        for (var person : present) {
            As.person(person, () -> village.bean(Attendance.class).here(token));
        }
        host(() -> room.show(day, topic.matter()));
    }

    /** What is due by now is done. */
    void due(Instant now, OneTimeTask<Void> task) {
        clock.set(now);
        DueJobs.run(dataSource, task, now);
    }

    long told(PersonId person, String template) {
        return jdbc.sql("select count(*) from outbox_message where person = ? and template = ?").params(person.value(), template).query(Long.class).single();
    }
}
