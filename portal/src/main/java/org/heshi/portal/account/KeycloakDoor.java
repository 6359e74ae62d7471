package org.heshi.portal.account;

import org.heshi.auth.ServiceKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Lets Keycloak in, and only Keycloak: whoever does not show the key that the two share finds nothing there. */
@Configuration
class KeycloakDoor {

    static final String PATH = "/internal";

    @Bean
    @Order(11)
    SecurityFilterChain keycloakDoorSecurity(HttpSecurity http, ServiceKey key) {
        var nothing = new HttpStatusEntryPoint(HttpStatus.NOT_FOUND);
        return http.securityMatcher(PATH + "/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(nothing)
                        .accessDeniedHandler((_, response, _) -> response.setStatus(HttpStatus.NOT_FOUND.value())))
                .authorizeHttpRequests(requests -> requests.anyRequest().access((_, context) ->
                        new AuthorizationDecision(key.opens(context.getRequest().getHeader(HttpHeaders.AUTHORIZATION)))))
                .build();
    }
}
