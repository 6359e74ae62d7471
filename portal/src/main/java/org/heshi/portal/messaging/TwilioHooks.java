package org.heshi.portal.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Lets Twilio in at its one address, where its signature takes the place of a session and of the CSRF token. */
@Configuration
class TwilioHooks {

    @Bean
    @Order(10)
    SecurityFilterChain twilioHooksSecurity(HttpSecurity http) {
        return http.securityMatcher(TwilioCallbacks.PATH)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
