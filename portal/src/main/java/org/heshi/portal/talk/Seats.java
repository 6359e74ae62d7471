package org.heshi.portal.talk;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.People;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes, with how many, and what they need: an interpreter, room for a wheelchair. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Seats {

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final VillageRules rules;
    private final Topics topics;
    private final People people;
    private final Live live;

    Seats(JdbcClient jdbc, TalkDayStore days, VillageRules rules, Topics topics, People people, Live live) {
        this.jdbc = jdbc;
        this.days = days;
        this.rules = rules;
        this.topics = topics;
        this.people = people;
        this.live = live;
    }

    /** A registration; the needs are read by its own person and the committee alone. */
    public record Seat(PersonId person, String name, int seats, String needs) {}

    /** As long as there are seats; once more changes what was said before. */
    public void register(TalkDayId day, int seats, String needs) {
        var evening = days.locked(day).summary();
        evening.status().requireAhead();
        if (seats < 1 || seats > 5 || needs.strip().length() > 200) {
            throw new Refused("talk.refused.register");
        }
        var person = Visitor.requirePerson().value();
        var taken = jdbc.sql("select coalesce(sum(seats), 0) from talk_seat where day = ? and person <> ?").params(day.value(), person).query(Integer.class).single();
        var all = rules.findById(evening.village().value()).map(rule -> rule.rule().seats()).orElse(DayRule.CUSTOMARY.seats());
        if (taken + seats > all) {
            throw new Refused("talk.refused.full", all - taken);
        }
        jdbc.sql("""
                insert into talk_seat (day, person, seats, needs, registered_at) values (?, ?, ?, ?, ?)
                on conflict (day, person) do update set seats = excluded.seats, needs = excluded.needs""")
                .params(day.value(), person, seats, needs.strip(), topics.now()).update();
        live.publish(day.value());
    }

    public void cancel(TalkDayId day) {
        jdbc.sql("delete from talk_seat where day = ? and person = ?").params(day.value(), Visitor.requirePerson().value()).update();
        live.publish(day.value());
    }

    @Transactional(readOnly = true)
    public Optional<Seat> mine(TalkDayId day) {
        return list(day, Visitor.requirePerson().value()).stream().findFirst();
    }

    @PreAuthorize("@talkHosts.holds(#day)")
    @Transactional(readOnly = true)
    public List<Seat> of(TalkDayId day) {
        return list(day, null);
    }

    /** How many seats are taken. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public int taken(TalkDayId day) {
        return jdbc.sql("select coalesce(sum(seats), 0) from talk_seat where day = ?").param(day.value()).query(Integer.class).single();
    }

    private List<Seat> list(TalkDayId day, @Nullable UUID person) {
        var seats = jdbc.sql("select person, seats, needs from talk_seat where day = :day and (cast(:person as uuid) is null or person = cast(:person as uuid)) order by registered_at")
                .param("day", day.value()).param("person", person, Types.OTHER)
                .query((row, _) -> new Seat(new PersonId(row.getObject(1, UUID.class)), "", row.getInt(2), row.getString(3))).list();
        var names = people.names(seats.stream().map(Seat::person).toList());
        return seats.stream().map(seat -> new Seat(seat.person(), names.getOrDefault(seat.person(), ""), seat.seats(), seat.needs())).toList();
    }
}
