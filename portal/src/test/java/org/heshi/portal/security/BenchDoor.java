package org.heshi.portal.security;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.heshi.auth.Realm;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Signs in whoever asks, for the benchmark alone: the session holds what it holds after Keycloak, which is left out. */
@TestConfiguration(proxyBeanMethods = false)
public class BenchDoor {

    public static final String IN = "/bench/in?person=";
    public static final String OUT = "/bench/out";

    /** About as long as Keycloak's. */
    private static final String TOKEN = "t".repeat(1_200);

    @Bean
    @Order(0)
    SecurityFilterChain benchSecurity(HttpSecurity http) {
        return http.securityMatcher("/bench/**").authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable).build();
    }

    @Bean
    ServletRegistrationBean<HttpServlet> door() {
        return new ServletRegistrationBean<>(new HttpServlet() {

            private static final long serialVersionUID = 1L;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                if (request.getParameter("person") == null) {
                    OpenSessions.end(request.getSession());
                } else {
                    signIn(request, response);
                }
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
        }, "/bench/*");
    }

    private static void signIn(HttpServletRequest request, HttpServletResponse response) {
        var claims = Map.<String, Object>of("sub", request.getParameter("person"), "name", "测试", "preferred_username", "bench",
                "iss", "http://localhost/realms/heshi", "email", "bench@example.org");
        var token = new OidcIdToken(TOKEN, Instant.now(), Instant.now().plusSeconds(300), claims);
        var person = new Person(new DefaultOidcUser(Set.of(new SimpleGrantedAuthority("OIDC_USER")), token));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new OAuth2AuthenticationToken(person, person.getAuthorities(), Realm.REGISTRATION));
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
