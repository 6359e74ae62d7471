package org.heshi.portal.security;

import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.PersonId;
import org.springframework.stereotype.Service;

/** Ends what somebody has open here, when the portal itself has reason to; what Keycloak has open is its own to end. */
@Service
@Inside
public class SignedInPeople {

    private final OpenSessions open;

    SignedInPeople(OpenSessions open) {
        this.open = open;
    }

    /** On every node, as soon as the present transaction commits. */
    public void signOut(PersonId person) {
        open.endAllOf(person);
    }
}
