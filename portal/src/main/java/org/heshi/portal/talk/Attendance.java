package org.heshi.portal.talk;

import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is there, by the code on the wall. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Attendance {

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final Topics topics;
    private final People people;
    private final Live live;

    Attendance(JdbcClient jdbc, TalkDayStore days, Topics topics, People people, Live live) {
        this.jdbc = jdbc;
        this.days = days;
        this.topics = topics;
        this.people = people;
        this.live = live;
    }

    /** The visitor sits in the hall and scanned what hangs there, so they vote themselves. A second time changes nothing. */
    public TalkDayId here(UUID token) {
        var day = jdbc.sql("select day from talk_room where token = ?").param(token).query(UUID.class).optional().map(TalkDayId::new)
                .orElseThrow(() -> new Refused("talk.refused.day-missing"));
        days.get(day).status().require(DayStatus.OPEN);
        var person = people.get(Visitor.requirePerson());
        jdbc.sql("insert into talk_attendee (id, day, person, name, came_at) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(UUID.randomUUID(), day.value(), person.id().value(), person.name(), topics.now()).update();
        jdbc.sql("delete from talk_proxy where day = ? and giver = ?").params(day.value(), person.id().value()).update();
        live.publish(day.value());
        return day;
    }

    @Transactional(readOnly = true)
    public boolean isHere(TalkDayId day) {
        return jdbc.sql("select exists (select from talk_attendee where day = ? and person = ?)").params(day.value(), Visitor.requirePerson().value()).query(Boolean.class).single();
    }
}
