package org.heshi.portal.talk;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is there, by the code on the wall; and who votes for somebody who cannot be. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Attendance {

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final VillageRules rules;
    private final Topics topics;
    private final People people;
    private final Residents residents;
    private final Live live;

    Attendance(JdbcClient jdbc, TalkDayStore days, VillageRules rules, Topics topics, People people, Residents residents, Live live) {
        this.jdbc = jdbc;
        this.days = days;
        this.rules = rules;
        this.topics = topics;
        this.people = people;
        this.residents = residents;
        this.live = live;
    }

    /** The visitor sits in the hall and scanned what hangs there. A second time changes nothing. */
    public TalkDayId here(UUID token) {
        var day = jdbc.sql("select day from talk_room where token = ?").param(token).query(UUID.class).optional().map(TalkDayId::new)
                .orElseThrow(() -> new Refused("talk.refused.day-missing"));
        requireOpen(day);
        var person = people.get(Visitor.requirePerson());
        jdbc.sql("insert into talk_attendee (id, day, person, name, came_at) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(UUID.randomUUID(), day.value(), person.id().value(), person.name(), topics.now()).update();
        live.publish(day.value());
        return day;
    }

    @Transactional(readOnly = true)
    public boolean isHere(TalkDayId day) {
        return jdbc.sql("select exists (select from talk_attendee where day = ? and person = ?)").params(day.value(), Visitor.requirePerson().value()).query(Boolean.class).single();
    }

    /** Those in the hall whom the village knows as residents and who may vote for the visitor; empty where the village's rule knows no proxies. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> mayVoteForMe(TalkDayId day) {
        var village = days.get(day).summary().village();
        var most = rules.findById(village.value()).map(rule -> rule.rule().proxies()).orElse(0);
        return jdbc.sql("""
                select a.person, a.name from talk_attendee a where a.day = :day and a.person is not null and a.person <> :me
                    and (select count(*) from talk_proxy p where p.day = a.day and p.holder = a.person) < :most
                    and exists (select from talk_resident r where r.person = a.person and r.village = :village and r.state = 'CONFIRMED')""")
                .param("village", village.value())
                .param("day", day.value()).param("me", Visitor.requirePerson().value()).param("most", most)
                .query((row, _) -> Map.entry(new PersonId(row.getObject(1, UUID.class)), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** That person votes for the visitor tonight, unless the visitor votes first. */
    public void entrust(TalkDayId day, PersonId holder) {
        days.locked(day);
        requireOpen(day);
        Backing.requireConfirmed(residents.mine(days.get(day).summary().village()));
        if (!mayVoteForMe(day).containsKey(holder)) {
            throw new Refused("talk.refused.proxy");
        }
        jdbc.sql("insert into talk_proxy (day, giver, holder, given_at) values (?, ?, ?, ?) on conflict (day, giver) do update set holder = excluded.holder")
                .params(day.value(), Visitor.requirePerson().value(), holder.value(), topics.now()).update();
    }

    private void requireOpen(TalkDayId day) {
        days.get(day).status().require(DayStatus.OPEN);
    }
}
