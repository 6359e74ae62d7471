package org.heshi.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Sessions end by their kind: those of staff after half an hour without a touch and ten hours in any case, those of residents later. */
class SessionEndTest {

    private static final Instant CAME = Instant.parse("2026-11-23T00:00:00Z");
    private static final SessionSettings SETTINGS =
            new SessionSettings(Duration.ofMinutes(30), Duration.ofHours(10), Duration.ofHours(2), Duration.ofDays(30));

    private boolean serves;
    private final MockHttpSession session = new MockHttpSession();

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    /** A click so long after the person showed something at sign-in; whether they are still in. */
    private boolean isStillIn(Duration after, String shown) throws ServletException, IOException {
        var token = OidcIdToken.withTokenValue("token").subject(UUID.randomUUID().toString()).claim("amr", List.of(shown))
                .authTime(CAME).issuedAt(CAME.plusSeconds(5)).expiresAt(CAME.plusSeconds(300)).build();
        var person = new Person(new DefaultOidcUser(List.of(), token));
        SecurityContextHolder.getContext().setAuthentication(new OAuth2AuthenticationToken(person, person.getAuthorities(), "keycloak"));
        var request = new MockHttpServletRequest();
        request.setSession(session);
        new SessionEnd(SETTINGS, _ -> serves, Clock.fixed(CAME.plus(after), Dates.ZONE)).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return !session.isInvalid() && SecurityContextHolder.getContext().getAuthentication() != null;
    }

    @Test
    void staffSignInAgainAfterTenHoursHoweverBusyTheyWere() throws Exception {
        assertThat(isStillIn(Duration.ofHours(10).minusSeconds(1), "pwd")).isTrue();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(30 * 60);
        assertThat(isStillIn(Duration.ofHours(10), "pwd")).isFalse();
    }

    @Test
    void residentsSignInAgainAfterAMonth() throws Exception {
        assertThat(isStillIn(Duration.ofDays(29), "sms")).isTrue();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(2 * 60 * 60);
        assertThat(isStillIn(Duration.ofDays(30), "sms")).isFalse();
    }

    @Test
    void staffWhoComeByPhoneSignInAgainAsSoonAsOtherStaff() throws Exception {
        serves = true;
        assertThat(isStillIn(Duration.ofHours(10).minusSeconds(1), "sms")).isTrue();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(30 * 60);
        assertThat(isStillIn(Duration.ofHours(10), "sms")).isFalse();
    }

    @Test
    void whoIsGivenAPostMeanwhileIsHeldToItWithinMinutes() throws Exception {
        assertThat(isStillIn(Duration.ofHours(11), "sms")).isTrue();
        serves = true;
        assertThat(isStillIn(Duration.ofHours(11).plusMinutes(5), "sms")).isFalse();
    }

    @Test
    void aSecondFactorDoesNotMakeAStaffSessionLonger() throws Exception {
        assertThat(isStillIn(Duration.ofHours(11), "otp")).isFalse();
    }
}
