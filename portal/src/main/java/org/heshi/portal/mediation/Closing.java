package org.heshi.portal.mediation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Course;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parties themselves decide about their dispute: to answer, to withdraw, to confirm or object, to rate, to come back. */
@Service
@Transactional
@PreAuthorize("@sight.isParty(#matter)")
public class Closing {

    private final Parties parties;
    private final AgentStore agents;
    private final Course course;
    private final MatterLookup lookup;
    private final Timeline timeline;
    private final JdbcClient jdbc;
    private final Clock clock;

    Closing(Parties parties, AgentStore agents, Course course, MatterLookup lookup, Timeline timeline, JdbcClient jdbc, Clock clock) {
        this.parties = parties;
        this.agents = agents;
        this.course = course;
        this.lookup = lookup;
        this.timeline = timeline;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The applicant answers what was asked when the dispute was given back. */
    public void answer(MatterId matter, String more) {
        requireApplicant(matter);
        course.answer(matter, more);
    }

    public void withdraw(MatterId matter, String why) {
        requireFullPower();
        requireApplicant(matter);
        course.withdraw(matter, why);
    }

    /** This party has what was agreed; once every party says so, the dispute is closed. */
    public void confirm(MatterId matter) {
        requireFullPower();
        var acting = parties.acting(matter);
        requireResolved(matter);
        if (acting.hasConfirmed()) {
            return;
        }
        acting.confirm(clock.instant());
        timeline.record(matter, "mediation.timeline.confirmed", Audience.EVERYONE);
        if (parties.of(matter).stream().allMatch(Party::hasConfirmed)) {
            course.close(matter, "matters.timeline.closed");
        }
    }

    /** Something is not as agreed: handling goes on. */
    public void object(MatterId matter, String why) {
        requireResolved(matter);
        backToTheTable(matter, why);
    }

    /** The trouble is back within the window after closing. */
    public void reopen(MatterId matter, String why) {
        if (lookup.known(matter).status() != MatterStatus.CLOSED) {
            throw new Refused("mediation.refused.not-closed");
        }
        backToTheTable(matter, why);
    }

    private void backToTheTable(MatterId matter, String why) {
        course.reopen(matter, why);
        parties.of(matter).forEach(Party::takeBack);
    }

    /** Once a party, changeable as long as it may be reopened. */
    public void rate(MatterId matter, Rating rating) {
        requireFullPower();
        var party = parties.acting(matter);
        var status = lookup.known(matter).status();
        if (status != MatterStatus.RESOLVED && status != MatterStatus.CLOSED) {
            throw new Refused("mediation.refused.rate-early");
        }
        jdbc.sql("""
                insert into rating (matter, party, fairness, respect, understood, result, words, rated_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (matter, party) do update set fairness = excluded.fairness, respect = excluded.respect,
                    understood = excluded.understood, result = excluded.result, words = excluded.words, rated_at = excluded.rated_at""")
                .params(matter.value(), party.id().value(), rating.fairness(), rating.respect(), rating.understood(), rating.result(),
                        rating.words(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        timeline.record(matter, "mediation.timeline.rated", Audience.STAFF);
    }

    /** Giving up, accepting and judging are the party's own, unless it gave its agent full power. */
    private void requireFullPower() {
        if (agents.acting().filter(agent -> !agent.isFull()).isPresent()) {
            throw new Refused("mediation.refused.limited-agent");
        }
    }

    private void requireApplicant(MatterId matter) {
        if (parties.acting(matter).side() != Side.APPLICANT) {
            throw new Refused("mediation.refused.applicant-only");
        }
    }

    private void requireResolved(MatterId matter) {
        if (lookup.known(matter).status() != MatterStatus.RESOLVED) {
            throw new Refused("mediation.refused.not-resolved");
        }
    }
}
