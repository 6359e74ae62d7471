package org.heshi.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.heshi.portal.kit.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Keycloak says, in a token that Spring Security has checked, that a session of its has ended: so do ours. */
@Component
class ToldToLeave implements LogoutHandler {

    private final OpenSessions sessions;

    ToldToLeave(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            if (token.getSessionId() != null) {
                sessions.endSession(token.getSessionId());
            } else if (token.getSubject() != null) {
                sessions.endAllOf(PersonId.of(token.getSubject()));
            }
        }
    }
}
