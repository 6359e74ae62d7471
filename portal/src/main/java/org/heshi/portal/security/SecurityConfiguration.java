package org.heshi.portal.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;
import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Clock;
import org.heshi.auth.Realm;
import org.heshi.auth.SignIn;
import org.heshi.portal.kit.ContentPolicy;
import org.heshi.portal.kit.Serving;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain portalSecurity(HttpSecurity http, SignIn signIn, SignOut signOut, VaadinDefaultRequestCache pages, ToldToLeave told,
            SessionSettings sessions, Serving serving, Clock clock, @Value("${heshi.public-url}") URI address) {
        var isHttps = "https".equals(address.getScheme());
        var asked = asAsked();
        pages.setDelegateRequestCache(asked);
        var noPage = new NoPage();
        return http
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll()
                        .requestMatchers("/error", "/actuator/health/**", "/files/**").permitAll()
                        .requestMatchers("/*.css", "/*.svg", "/*.js", "/pictures/**", "/webjars/**", "/robots.txt").permitAll())
                .headers(headers -> headers
                        .withObjectPostProcessor(new EarlyHeaders())
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.ANSWER))
                        .httpStrictTransportSecurity(transport -> transport.requestMatcher(request -> isHttps || request.isSecure()))
                        .permissionsPolicyHeader(policy -> policy.policy(ContentPolicy.OWN_DEVICES))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .exceptionHandling(handling -> handling
                        .withObjectPostProcessor(noPage)
                        .defaultAuthenticationEntryPointFor(noPage, noPage)
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(Realm.SIGN_IN), AnyRequestMatcher.INSTANCE))
                .with(signIn, withDefaults())
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(told)))
                .addFilterBefore(new CallerFilter(), SecurityContextHolderFilter.class)
                .addFilterBefore(new WayBack(asked), OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterAfter(new SessionEnd(sessions, serving, clock), SecurityContextHolderFilter.class)
                .with(vaadin(), vaadin -> vaadin.oauth2LoginPage(Realm.SIGN_IN).logoutSuccessHandler(signOut))
                .build();
    }

    /** After signing in, the page that was asked for, at its own address and nothing added to it. */
    private static HttpSessionRequestCache asAsked() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** Behind a public https address no browser may send the session's cookie in the clear. */
    @Bean
    ServletContextInitializer sessionCookie(@Value("${heshi.public-url}") URI address) {
        return context -> context.getSessionCookieConfig().setSecure("https".equals(address.getScheme()));
    }
}
