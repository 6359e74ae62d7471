package org.heshi.portal.mediation;

import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.documents.Proxies;
import org.heshi.portal.documents.Proxy;
import org.springframework.stereotype.Component;

/** An agent whose mandate says so signs for its party, with a code sent to its own telephone. */
@Component
class AgentProxies implements Proxies {

    private final AgentStore agents;

    AgentProxies(AgentStore agents) {
        this.agents = agents;
    }

    @Override
    public Optional<Proxy> of(UUID subject) {
        return agents.findById(subject).filter(Agent::isInForce).filter(Agent::maySign).map(agent ->
                new Proxy(agent.party().id().value(), agent.name(), agent.recipient(agent.party().language())));
    }
}
