package org.heshi.auth.keycloak;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.resource.RealmResourceProvider;

/** Lets the portal, which shows the key that both share, end all sessions of an account. It can do nothing else here. */
public class Sessions implements RealmResourceProvider {

    private final KeycloakSession session;

    Sessions(KeycloakSession session) {
        this.session = session;
    }

    @DELETE
    @Path("{account}")
    public void end(@PathParam("account") String account) {
        if (!Portal.opens(session.getContext().getRequestHeaders().getHeaderString(HttpHeaders.AUTHORIZATION))) {
            throw new NotFoundException();
        }
        var realm = session.getContext().getRealm();
        var user = session.users().getUserById(realm, account);
        if (user != null) {
            session.sessions().getUserSessionsStream(realm, user).toList()
                    .forEach(open -> AuthenticationManager.backchannelLogout(session, open, true));
        }
    }

    @Override
    public Object getResource() {
        return this;
    }

    @Override
    public void close() {}
}
