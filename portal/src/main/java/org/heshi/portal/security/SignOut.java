package org.heshi.portal.security;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.heshi.auth.KeycloakReadiness;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Signs out of Keycloak as well and comes back to the start page; straight there while Keycloak does not answer. */
@Component
class SignOut extends OidcClientInitiatedLogoutSuccessHandler {

    private final KeycloakReadiness keycloak;

    SignOut(ClientRegistrationRepository registrations, KeycloakReadiness keycloak) {
        super(registrations);
        this.keycloak = keycloak;
        setPostLogoutRedirectUri("{baseUrl}/");
        setRedirectStrategy(new UidlRedirectStrategy());
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return keycloak.isReady() ? super.determineTargetUrl(request, response, authentication) : "/";
    }
}
