package org.heshi.portal.matters;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a visitor stands to one matter.
 *
 * @param subject the account or party that acts; absent for the portal itself and for a visitor without a name
 * @param roles   the visitor's own parts in the matter
 * @param sees    may read it
 * @param holds   works at the office that holds it now
 */
public record Standing(@Nullable UUID subject, Set<Role> roles, boolean sees, boolean holds) {

    /** May decide on it as staff: the office that holds it, or a mediator assigned to it. */
    public boolean handles() {
        return holds || roles.contains(Role.MEDIATOR);
    }

    public boolean isParty() {
        return roles.stream().anyMatch(Role::isParty);
    }

    /** Reads what is meant for staff. A party never does, whatever post it holds elsewhere; a reporter does where it holds the matter. */
    public boolean isStaff() {
        return sees && !isParty() && (holds || !roles.equals(Set.of(Role.REPORTER)));
    }
}
