package org.heshi.portal.mediation;

import java.util.UUID;

/** One side's person in one matter, with or without an account. */
public record PartyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
