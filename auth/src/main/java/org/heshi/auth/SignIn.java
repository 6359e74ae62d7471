package org.heshi.auth;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Sign-in through Keycloak, for {@code http.with(signIn, …)}: PKCE, the visitor's language, and clear words when it does not work. */
public final class SignIn extends AbstractHttpConfigurer<SignIn, HttpSecurity> {

    /** The error of an account that Keycloak let in and the portal does not. */
    public static final String CLOSED = "account_closed";

    /** What the sign-in pages are told beside the language; see their reading.js. */
    private static final String READING = "reading";

    private final ClientRegistrationRepository registrations;
    private final KeycloakReadiness keycloak;
    private final SignInPages pages;
    private final PatientRequests requests;
    private final UnaryOperator<OidcUser> principal;

    SignIn(ClientRegistrationRepository registrations, KeycloakReadiness keycloak, SignInPages pages, PatientRequests requests,
            UnaryOperator<OidcUser> principal) {
        this.registrations = registrations;
        this.keycloak = keycloak;
        this.pages = pages;
        this.requests = requests;
        this.principal = principal;
    }

    @Override
    public void init(HttpSecurity http) {
        http.oauth2Login(login -> login.authorizedClientRepository(new NoTokens())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(inTheVisitorsLanguage()))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(requests.tokens()))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(people()))
                .failureHandler(new SignInFailed()));
    }

    @Override
    public void configure(HttpSecurity http) {
        http.addFilterBefore(new SignInGate(keycloak, pages), OAuth2AuthorizationRequestRedirectFilter.class);
    }

    private DefaultOAuth2AuthorizationRequestResolver inTheVisitorsLanguage() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        resolver.setAuthorizationRequestCustomizer(request -> {
            if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
                var language = Locale.ENGLISH.equals(pages.language(current.getRequest())) ? "en" : "zh-Hans zh-CN";
                var reading = String.join(".", pages.reading(current.getRequest()));
                request.additionalParameters(parameters -> parameters.putAll(Map.of("ui_locales", language, READING, reading)));
            }
        });
        return resolver;
    }

    private OAuth2UserService<OidcUserRequest, OidcUser> people() {
        var service = new OidcUserService();
        return request -> principal.apply(service.loadUser(request));
    }
}
