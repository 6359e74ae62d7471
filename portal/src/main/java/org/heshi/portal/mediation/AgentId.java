package org.heshi.portal.mediation;

import java.util.UUID;

/** Somebody entrusted by one party of one matter. */
public record AgentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
