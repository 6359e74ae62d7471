package org.heshi.auth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says why a sign-in did not work, without starting another by itself, so that nobody goes round in circles. */
class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);
    private static final Set<String> EXPIRED = Set.of("authorization_request_not_found", "invalid_state_parameter", "temporarily_unavailable");

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var code = failure instanceof OAuth2AuthenticationException oauth ? oauth.getError().getErrorCode() : "unexpected";
        response.sendRedirect(request.getContextPath() + target(code, failure));
    }

    private static String target(String code, AuthenticationException failure) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        if (code.equals("access_denied") || before != null && !(before instanceof AnonymousAuthenticationToken)) {
            return "/";
        }
        if (EXPIRED.contains(code)) {
            return Realm.NOT_SIGNED_IN + "?reason=expired";
        }
        if (code.equals(SignIn.CLOSED)) {
            return Realm.NOT_SIGNED_IN + "?reason=closed";
        }
        LOG.warn("Sign-in failed: {}", code, failure);
        return Realm.NOT_SIGNED_IN;
    }
}
