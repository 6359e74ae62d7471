package org.heshi.portal.mediation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The agents of one matter, those of former times too, by the part in which they acted; nameless where their party is. */
record Acting(Map<UUID, Agent> agents, Collection<PartyId> nameless) {

    static Acting of(Collection<Agent> agents, Collection<PartyId> nameless) {
        return new Acting(agents.stream().collect(Collectors.toMap(agent -> agent.id().value(), agent -> agent)), nameless);
    }

    boolean has(@Nullable UUID subject) {
        return subject != null && agents.containsKey(subject);
    }

    @Nullable String name(UUID subject) {
        var agent = agents.get(subject);
        return agent == null || nameless.contains(agent.party().id()) ? null : agent.name();
    }
}
