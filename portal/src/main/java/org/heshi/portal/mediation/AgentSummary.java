package org.heshi.portal.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent in force as its reader may see it.
 *
 * @param name  absent where the party's own name is kept from the reader
 * @param phone for staff only, and only its ends: {@link Telephones} tells it
 * @param signs may sign an agreement for the party
 */
public record AgentSummary(AgentId id, @Nullable String name, @Nullable String phone, Relation relation, Power power, boolean signs,
        Instant namedAt, @Nullable Instant seenAt) {

    @Override
    public String toString() {
        return "agent " + id;
    }
}
