package org.heshi.portal.mediation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party as its reader may see it.
 *
 * @param name  absent where the party is anonymous or hidden from the reader
 * @param phone for staff only, and only its ends: {@link Telephones} tells it
 * @param agents those in force
 */
public record PartySummary(PartyId id, Side side, @Nullable String name, @Nullable String phone, boolean hasAccount,
        boolean reachable, boolean hasCode, boolean locked, @Nullable Instant invitedAt, @Nullable Instant seenAt,
        @Nullable Instant confirmedAt, List<AgentSummary> agents) {

    @Override
    public String toString() {
        return side + " " + id;
    }
}
