package org.heshi.portal.mediation;

import java.util.stream.Stream;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Participants;
import org.springframework.stereotype.Component;

/** Keeps with a matter the names of its parties and their agents, by which staff find it. */
@Component
class Names {

    private final Parties parties;
    private final AgentStore agents;
    private final Participants participants;

    Names(Parties parties, AgentStore agents, Participants participants) {
        this.parties = parties;
        this.agents = agents;
        this.participants = participants;
    }

    void keep(MatterId matter) {
        participants.named(matter, Stream.concat(parties.of(matter).stream().flatMap(party -> Stream.ofNullable(party.name())),
                agents.of(matter).stream().map(Agent::name)).distinct().toList());
    }
}
