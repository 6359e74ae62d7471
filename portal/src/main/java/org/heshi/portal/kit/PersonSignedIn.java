package org.heshi.portal.kit;

import org.jspecify.annotations.Nullable;

/** A person signed in through Keycloak. {@code account} is the user name there, {@code phone} the number that the account carries, {@code language} a tag of ours. */
public record PersonSignedIn(PersonId person, String account, String name, @Nullable String phone, String language) {

    @Override
    public String toString() {
        return "PersonSignedIn[" + person + "]";
    }
}
