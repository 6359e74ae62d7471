package org.heshi.portal.mediation;

import java.time.Clock;
import java.util.List;
import org.heshi.portal.documents.AttachmentId;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.kit.Codes;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.Participants;
import org.heshi.portal.matters.Sight;
import org.heshi.portal.matters.Timeline;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agents of the parties (委托代理人), named by the party itself or by staff to whom it says so. An agent has a part of its
 * own in the matter with the party's role, so whatever a party sees and does is open to it until that part ends.
 */
@Service
@Transactional
@PreAuthorize("@sight.isParty(#matter) or @sight.handles(#matter)")
public class Agents {

    private static final int MOST = 2;

    private final AgentStore agents;
    private final Parties parties;
    private final Names names;
    private final MatterLookup lookup;
    private final Participants participants;
    private final Attachments attachments;
    private final Sight sight;
    private final Codes codes;
    private final Notes notes;
    private final Timeline timeline;
    private final Clock clock;

    Agents(AgentStore agents, Parties parties, Names names, MatterLookup lookup, Participants participants, Attachments attachments, Sight sight,
            Codes codes, Notes notes, Timeline timeline, Clock clock) {
        this.agents = agents;
        this.parties = parties;
        this.names = names;
        this.lookup = lookup;
        this.participants = participants;
        this.attachments = attachments;
        this.sight = sight;
        this.codes = codes;
        this.notes = notes;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The agent is told by SMS and enters with the code in it. */
    public AgentId name(MatterId matter, PartyId id, AgentForm form) {
        var party = parties.get(id);
        requirePrincipal(matter, party);
        requireOpen(matter);
        requireFits(matter, party, form);
        var agent = agents.save(new Agent(party, form, clock.instant()));
        participants.add(matter, agent.id().value(), party.side().role());
        names.keep(matter);
        var code = codes.next();
        agent.door().giveCode(codes.hash(code), clock.instant());
        notes.agentNamed(agent, code);
        timeline.record(matter, "mediation.timeline.agent-named." + party.side(), Audience.EVERYONE);
        return agent.id();
    }

    /** From the next click on the agent sees nothing any more. It may lay down its mandate itself. */
    public void end(MatterId matter, AgentId id, String why) {
        var agent = agents.get(matter, id);
        var party = agent.party();
        if (agents.acting().filter(acting -> acting.id().equals(id)).isEmpty()) {
            requirePrincipal(matter, party);
        }
        agent.end(why, clock.instant());
        timeline.record(matter, "mediation.timeline.agent-ended." + party.side(), party.side().audience(), why.strip());
        participants.remove(matter, agent.id().value(), party.side().role());
        names.keep(matter);
    }

    /** The party itself, or whoever handles the matter; an agent hands its mandate on to nobody. */
    private void requirePrincipal(MatterId matter, Party party) {
        if (!party.matter().equals(matter)) {
            throw new Refused("mediation.refused.party");
        }
        if (sight.standing(matter).isParty() && (agents.acting().isPresent() || !parties.acting(matter).id().equals(party.id()))) {
            throw new Refused("mediation.refused.agent-names");
        }
    }

    private void requireOpen(MatterId matter) {
        if (lookup.known(matter).status().isOver()) {
            throw new Refused("mediation.refused.agent-over");
        }
    }

    private void requireFits(MatterId matter, Party party, AgentForm form) {
        if (agents.of(matter).stream().filter(one -> one.party().id().equals(party.id())).count() >= MOST) {
            throw new Refused("mediation.refused.agents-many", MOST);
        }
        if (parties.of(matter).stream().anyMatch(one -> form.phone().equals(one.phone()))
                || agents.of(matter).stream().anyMatch(one -> form.phone().equals(one.phone()))) {
            throw new Refused("mediation.refused.agent-phone");
        }
        if (form.mandate() != null && attachments.among(matter, List.of(new AttachmentId(form.mandate()))).isEmpty()) {
            throw new Refused("mediation.refused.mandate");
        }
    }
}
