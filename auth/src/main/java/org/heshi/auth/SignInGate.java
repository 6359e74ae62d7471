package org.heshi.auth;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody leave for a Keycloak that does not answer; waits with them instead. */
class SignInGate extends OncePerRequestFilter {

    private final KeycloakReadiness keycloak;
    private final SignInPages pages;

    SignInGate(KeycloakReadiness keycloak, SignInPages pages) {
        this.keycloak = keycloak;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals(Realm.NOT_SIGNED_IN)) {
            pages.failed(request, response);
        } else if (path.equals(Realm.SIGN_IN) && !keycloak.isReady()) {
            pages.notReady(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
