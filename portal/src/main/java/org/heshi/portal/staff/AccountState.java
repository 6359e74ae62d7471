package org.heshi.portal.staff;

import org.heshi.auth.KeycloakAccounts;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.territory.Directory;
import org.springframework.stereotype.Component;

/** Makes Keycloak's account what the portal's person is: open, or closed. */
@Component
class AccountState {

    private final Directory directory;
    private final KeycloakAccounts keycloak;

    AccountState(Directory directory, KeycloakAccounts keycloak) {
        this.directory = directory;
        this.keycloak = keycloak;
    }

    /** Whatever was decided last; done twice it changes nothing. */
    void settle(PersonId person) {
        if (directory.hasLeft(person)) {
            keycloak.close(person.value());
        } else {
            keycloak.reopen(person.value());
        }
    }
}
