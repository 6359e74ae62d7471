package org.heshi.portal.talk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Votes by phone: one for each confirmed resident, counted at once and told when voting closes. Who voted and what was voted stand
 * apart, so a secret vote is secret in the database too.
 */
@Service
@Transactional
public class Votes {

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final Residents residents;
    private final Live live;

    Votes(JdbcClient jdbc, TalkDayStore days, Residents residents, Live live) {
        this.jdbc = jdbc;
        this.days = days;
        this.residents = residents;
        this.live = live;
    }

    private record Ballot(TalkDayId day, Way way, boolean isOpen) {}

    /** Once. Votes also for those who gave the visitor their proxy and have not voted themselves. */
    @PreAuthorize("hasRole('PERSON')")
    public void vote(UUID proposal, Choice choice) {
        var ballot = ballot(proposal);
        if (!ballot.isOpen() || ballot.way() == Way.HANDS) {
            throw new Refused("talk.refused.vote-closed");
        }
        Backing.requireConfirmed(residents.mine(days.get(ballot.day()).summary().village()));
        var person = Visitor.requirePerson().value();
        var shown = ballot.way() == Way.OPEN ? choice.name() : null;
        var own = jdbc.sql("insert into talk_voter (proposal, person, choice) values (?, ?, ?) on conflict do nothing").params(proposal, person, shown).update();
        if (own == 0) {
            throw new Refused("talk.refused.voted");
        }
        var others = jdbc.sql("""
                insert into talk_voter (proposal, person, choice)
                select :proposal, giver, :shown from talk_proxy where day = :day and holder = :person on conflict do nothing""")
                .param("proposal", proposal).param("shown", shown, java.sql.Types.VARCHAR).param("day", ballot.day().value()).param("person", person).update();
        jdbc.sql("insert into talk_tally (proposal, choice, votes) values (?, ?, ?) on conflict (proposal, choice) do update set votes = talk_tally.votes + excluded.votes")
                .params(proposal, choice.name(), own + others).update();
        live.publish(ballot.day().value());
    }

    @PreAuthorize("hasRole('PERSON')")
    @Transactional(readOnly = true)
    public boolean hasVoted(UUID proposal) {
        return jdbc.sql("select exists (select from talk_voter where proposal = ? and person = ?)").params(proposal, Visitor.requirePerson().value()).query(Boolean.class).single();
    }

    /** A vote and the end of voting wait for each other. */
    private Ballot ballot(UUID proposal) {
        return jdbc.sql("select day, way, closed_at is null from talk_proposal where id = ? for share").param(proposal)
                .query((row, _) -> new Ballot(new TalkDayId(row.getObject(1, UUID.class)), Way.valueOf(row.getString(2)), row.getBoolean(3))).optional()
                .orElseThrow(() -> new Refused("talk.refused.vote-closed"));
    }

    /** The proposals of an evening in their order; results only of those that are closed. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public List<Proposal> of(TalkDayId day) {
        var results = results(day);
        return jdbc.sql("select p.*, (select count(*) from talk_voter v where v.proposal = p.id) as voted from talk_proposal p where day = ? order by opened_at, id").param(day.value())
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Proposal(id, new MatterId(row.getObject("topic", UUID.class)), row.getString("words"), Way.valueOf(row.getString("way")),
                            row.getObject("closed_at") == null, row.getInt("voted"), results.getOrDefault(id, Map.of()));
                }).list();
    }

    private Map<UUID, Map<Choice, Integer>> results(TalkDayId day) {
        var results = new java.util.HashMap<UUID, Map<Choice, Integer>>();
        jdbc.sql("select t.proposal, t.choice, t.votes from talk_tally t join talk_proposal p on p.id = t.proposal where p.day = ? and p.closed_at is not null").param(day.value())
                .query(row -> {
                    results.computeIfAbsent(row.getObject(1, UUID.class), _ -> new EnumMap<>(Choice.class)).put(Choice.valueOf(row.getString(2)), row.getInt(3));
                });
        return results;
    }
}
