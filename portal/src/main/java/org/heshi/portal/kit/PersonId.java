package org.heshi.portal.kit;

import java.util.UUID;

/** A person with an account: the subject that Keycloak gave to it. */
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
