package org.heshi.portal.mediation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgentStore extends Repository<Agent, UUID> {

    Agent save(Agent agent);

    Optional<Agent> findById(UUID id);

    @Query("from Agent a where a.matter = :matter order by a.namedAt, a.id")
    List<Agent> ofMatter(UUID matter);

    /** Those whose mandate ended too, for what they did bears their name. */
    default List<Agent> all(MatterId matter) {
        return ofMatter(matter.value());
    }

    default List<Agent> of(MatterId matter) {
        return all(matter).stream().filter(Agent::isInForce).toList();
    }

    default Agent get(MatterId matter, AgentId id) {
        return findById(id.value()).filter(agent -> agent.matter().equals(matter)).orElseThrow(() -> new Refused("mediation.refused.agent"));
    }

    /** The agent as whom the visitor is here, if it is one. */
    default Optional<Agent> acting() {
        return Visitor.current() instanceof Visitor.ByCode code ? findById(code.party()).filter(Agent::isInForce) : Optional.empty();
    }
}
