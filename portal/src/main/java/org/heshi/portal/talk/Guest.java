package org.heshi.portal.talk;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to come, as the agenda shows it.
 *
 * @param name only of an office, and of whoever said that they come and is no party to what is talked about
 */
public record Guest(InvitationKind kind, @Nullable String name, boolean comes) {

    @Override
    public String toString() {
        return kind.name();
    }
}
