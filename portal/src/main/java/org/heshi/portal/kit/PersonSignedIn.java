package org.heshi.portal.kit;

import org.jspecify.annotations.Nullable;

/**
 * A person signed in through Keycloak.
 *
 * @param account  the user name there
 * @param name     what the account is called, if it is
 * @param phone    the number that the account carries
 * @param language a tag of ours
 */
public record PersonSignedIn(PersonId person, String account, @Nullable String name, @Nullable String phone, String language) {

    @Override
    public String toString() {
        return "PersonSignedIn[" + person + "]";
    }
}
