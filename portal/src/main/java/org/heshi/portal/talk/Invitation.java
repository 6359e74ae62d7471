package org.heshi.portal.talk;

import java.util.UUID;
import org.heshi.portal.territory.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to come.
 *
 * @param office of the township, if it is one
 * @param phone  masked; an office has none
 * @param answer none as long as there is none
 */
public record Invitation(UUID id, InvitationKind kind, @Nullable OfficeId office, String name, @Nullable String phone, @Nullable InvitationAnswer answer) {

    @Override
    public String toString() {
        return id.toString();
    }
}
