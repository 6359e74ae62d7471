package org.heshi.portal.talk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who votes for somebody who cannot be in the hall, as the village's rule allows. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Proxies {

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final VillageRules rules;
    private final Topics topics;
    private final People people;
    private final Residents residents;

    Proxies(JdbcClient jdbc, TalkDayStore days, VillageRules rules, Topics topics, People people, Residents residents) {
        this.jdbc = jdbc;
        this.days = days;
        this.rules = rules;
        this.topics = topics;
        this.people = people;
        this.residents = residents;
    }

    /** Those in the hall whom the village knows as residents and who may vote for the visitor, by name; empty where the village's rule knows no proxies. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> mayVoteForMe(TalkDayId day) {
        var village = days.get(day).summary().village();
        var most = rules.findById(village.value()).map(rule -> rule.rule().proxies()).orElse(0);
        var found = new LinkedHashMap<PersonId, String>();
        jdbc.sql("""
                select a.person, a.name from talk_attendee a where a.day = :day and a.person is not null and a.person <> :me
                    and (select count(*) from talk_proxy p where p.day = a.day and p.holder = a.person) < :most
                    and exists (select from talk_resident r where r.person = a.person and r.village = :village and r.state = 'CONFIRMED')
                order by a.name, a.person""")
                .param("village", village.value()).param("day", day.value()).param("me", me()).param("most", most)
                .query(row -> {
                    found.put(new PersonId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return found;
    }

    /** That person votes for the visitor tonight, unless the visitor votes first or comes. */
    public void entrust(TalkDayId day, PersonId holder) {
        requireOpen(day);
        Backing.requireConfirmed(residents.mine(days.get(day).summary().village()));
        if (!mayVoteForMe(day).containsKey(holder)) {
            throw new Refused("talk.refused.proxy");
        }
        jdbc.sql("insert into talk_proxy (day, giver, holder, given_at) values (?, ?, ?, ?) on conflict (day, giver) do update set holder = excluded.holder")
                .params(day.value(), me(), holder.value(), topics.now()).update();
    }

    /** From now on the visitor votes alone; what was voted for them stands. */
    public void takeBack(TalkDayId day) {
        requireOpen(day);
        jdbc.sql("delete from talk_proxy where day = ? and giver = ?").params(day.value(), me()).update();
    }

    /** Who votes for the visitor tonight. */
    @Transactional(readOnly = true)
    public Optional<String> holder(TalkDayId day) {
        return jdbc.sql("select a.name from talk_proxy p join talk_attendee a on a.day = p.day and a.person = p.holder where p.day = ? and p.giver = ?")
                .params(day.value(), me()).query(String.class).optional();
    }

    /** For whom else the visitor's vote would count: those who asked for it and have not voted. */
    @Transactional(readOnly = true)
    public List<String> givers(UUID proposal) {
        var givers = jdbc.sql("""
                select p.giver from talk_proxy p join talk_proposal o on o.day = p.day where o.id = ? and p.holder = ?
                    and not exists (select from talk_voter v where v.proposal = o.id and v.person = p.giver)""")
                .params(proposal, me()).query(UUID.class).list().stream().map(PersonId::new).toList();
        return people.names(givers).values().stream().sorted().toList();
    }

    /** Locked: two who ask the same person wait for each other, so nobody votes for more than the rule allows. */
    private void requireOpen(TalkDayId day) {
        days.locked(day).status().require(DayStatus.OPEN);
    }

    private static UUID me() {
        return Visitor.requirePerson().value();
    }
}
