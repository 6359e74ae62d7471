package org.heshi.portal.booking;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Calendars ask without a session, and none is begun for them. */
@Configuration
class HearingFileAccess {

    @Bean
    @Order(1)
    SecurityFilterChain hearingFiles(HttpSecurity http) {
        return http.securityMatcher("/hearings/*.ics")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .build();
    }
}
