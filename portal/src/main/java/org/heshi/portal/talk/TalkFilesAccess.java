package org.heshi.portal.talk;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Calendars and readers of feeds ask without a session, and none is begun for them. */
@Configuration
class TalkFilesAccess {

    @Bean
    @Order(2)
    SecurityFilterChain talkFiles(HttpSecurity http) {
        return http.securityMatcher("/talk-calendar/**", "/talk-feed/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .build();
    }
}
