package org.heshi.portal.talk;

import java.time.Clock;
import java.util.Optional;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PersonSummary;
import org.heshi.portal.territory.PlaceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of a village supports and votes: anybody may say that they live there, its committee or their grid officer knows it. It is
 * confirmed once, and holds as long as they say that they live in that village.
 */
@Service
@Transactional
public class Residents {

    private final JdbcClient jdbc;
    private final Topics topics;
    private final People people;
    private final StaffNews staff;
    private final Clock clock;

    Residents(JdbcClient jdbc, Topics topics, People people, StaffNews staff, Clock clock) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.people = people;
        this.staff = staff;
        this.clock = clock;
    }

    private record Row(PlaceCode village, Residence state) {}

    /** How the visitor stands to the village. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public Residence mine(PlaceCode village) {
        return Visitor.person().map(person -> of(person, village)).orElse(Residence.ELSEWHERE);
    }

    @Inside
    @Transactional(readOnly = true)
    public Residence of(PersonId person, PlaceCode village) {
        if (!livesIn(person, village)) {
            return Residence.ELSEWHERE;
        }
        return row(person).filter(row -> row.village().equals(village)).map(Row::state).orElse(Residence.SAID);
    }

    private boolean livesIn(PersonId person, PlaceCode village) {
        return people.find(person).map(PersonSummary::home).filter(home -> home.isWithin(village)).isPresent();
    }

    private Optional<Row> row(PersonId person) {
        return jdbc.sql("select village, state from talk_resident where person = ?").param(person.value())
                .query((row, _) -> new Row(new PlaceCode(row.getString(1)), Residence.valueOf(row.getString(2)))).optional();
    }

    /** Asks the village to confirm that the visitor lives there; its committee hears of it once a day. */
    @PreAuthorize("hasRole('PERSON')")
    public void ask(PlaceCode village) {
        var person = Visitor.requirePerson();
        if (!livesIn(person, village)) {
            throw new Refused("talk.refused.not-of-village");
        }
        if (of(person, village).mayAsk()) {
            jdbc.sql("""
                    insert into talk_resident (person, village, state, asked_at) values (?, ?, 'ASKED', ?)
                    on conflict (person) do update set village = excluded.village, state = 'ASKED', asked_at = excluded.asked_at, decided_by = null, decided_at = null, reason = null""")
                    .params(person.value(), village.value(), topics.now()).update();
            staff.tell(Duty.COMMITTEE, village, "talk.resident-asked.sms", "talk-resident/" + village + "/" + Dates.day(clock.instant()), TalkPaths.RESIDENTS);
        }
    }

    /** Why the village did not confirm it. */
    @PreAuthorize("hasRole('PERSON')")
    @Transactional(readOnly = true)
    public Optional<String> whyNot() {
        return jdbc.sql("select reason from talk_resident where person = ? and state = 'REFUSED'").param(Visitor.requirePerson().value()).query(String.class).optional();
    }
}
