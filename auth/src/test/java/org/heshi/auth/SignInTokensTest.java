package org.heshi.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in with a Keycloak that is wrong in one way or another: a clear page, nobody half signed in, and well again by itself. */
class SignInTokensTest {

    @Configuration
    @EnableWebMvc
    @EnableWebSecurity
    @Import(SignInAutoConfiguration.class)
    static class House {

        @Bean
        SecurityFilterChain doors(HttpSecurity http, SignIn signIn) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .with(signIn, org.springframework.security.config.Customizer.withDefaults()).build();
        }

        @Bean
        OAuth2AuthorizedClientService kept(ClientRegistrationRepository registrations) {
            return new InMemoryOAuth2AuthorizedClientService(registrations);
        }
    }

    private static FakeKeycloak keycloak;
    private static AnnotationConfigWebApplicationContext context;
    private static MockMvc browser;

    @BeforeAll
    static void open() throws Exception {
        keycloak = new FakeKeycloak();
        context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of("heshi.keycloak.issuer", keycloak.issuer().toString(),
                "heshi.keycloak.client-secret", "secret", "heshi.keycloak.patience", "500ms")));
        context.register(House.class);
        context.refresh();
        browser = MockMvcBuilders.webAppContextSetup(context).addFilters(context.getBean("springSecurityFilterChain", Filter.class)).build();
    }

    @AfterAll
    static void close() {
        context.close();
        keycloak.close();
    }

    /** Where a sign-in leads, and whether somebody is signed in then. */
    private record Arrived(String where, boolean isSignedIn) {}

    private static final Arrived IN = new Arrived("/", true);
    private static final Arrived NOT_IN = new Arrived("/sign-in/failed", false);

    private Arrived signIn() throws Exception {
        var session = new MockHttpSession();
        var asked = browser.perform(get("/oauth2/authorization/keycloak").session(session)).andReturn().getResponse().getRedirectedUrl();
        var request = UriComponentsBuilder.fromUriString(Objects.requireNonNull(asked)).build(true).getQueryParams();
        assertThat(request.getFirst("code_challenge_method")).isEqualTo("S256");
        keycloak.nonce = Objects.requireNonNull(request.getFirst("nonce"));
        var state = java.net.URLDecoder.decode(Objects.requireNonNull(request.getFirst("state")), java.nio.charset.StandardCharsets.UTF_8);
        var answer = browser.perform(get("/login/oauth2/code/keycloak").param("code", "code").param("state", state).session(session)).andReturn();
        return new Arrived(Objects.requireNonNull(answer.getResponse().getRedirectedUrl()),
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null);
    }

    private Arrived signInWith(UnaryOperator<JWTClaimsSet.Builder> claims) throws Exception {
        keycloak.says(claims);
        var arrived = signIn();
        keycloak.says(UnaryOperator.identity());
        return arrived;
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    @Test
    void aTokenOfTheRealmLetsIn() throws Exception {
        assertThat(signIn()).isEqualTo(IN);
    }

    @Test
    void noTokenIsKept() throws Exception {
        assertThat(signIn()).isEqualTo(IN);
        assertThat((Object) context.getBean(OAuth2AuthorizedClientService.class).loadAuthorizedClient("keycloak", FakeKeycloak.PERSON)).isNull();
    }

    @Test
    void aTokenWithAnotherKeyLetsNobodyInAndTheNextGoodOneDoes() throws Exception {
        keycloak.isSignedByAStranger(true);
        assertThat(signIn()).isEqualTo(NOT_IN);
        keycloak.isSignedByAStranger(false);
        assertThat(signIn()).isEqualTo(IN);
    }

    @Test
    void aTokenOfAnotherRealmOrForAnotherPortalLetsNobodyIn() throws Exception {
        assertThat(signInWith(token -> token.issuer("https://id.example.org/realms/heshi"))).isEqualTo(NOT_IN);
        assertThat(signInWith(token -> token.audience("another").claim("azp", "another"))).isEqualTo(NOT_IN);
        assertThat(signIn()).isEqualTo(IN);
    }

    @Test
    void aTokenOfAnotherSignInLetsNobodyIn() throws Exception {
        assertThat(signInWith(token -> token.claim("nonce", "of another"))).isEqualTo(NOT_IN);
        assertThat(signInWith(token -> token.claim("nonce", null))).isEqualTo(NOT_IN);
    }

    @Test
    void aTokenThatHasExpiredOrIsStillToComeLetsNobodyIn() throws Exception {
        assertThat(signInWith(token -> token.issueTime(in(Duration.ofMinutes(-10))).expirationTime(in(Duration.ofMinutes(-5))))).isEqualTo(NOT_IN);
        assertThat(signInWith(token -> token.issueTime(in(Duration.ofMinutes(10))).notBeforeTime(in(Duration.ofMinutes(10))).expirationTime(in(Duration.ofMinutes(15)))))
                .isEqualTo(NOT_IN);
    }

    @Test
    void clocksThatDifferByHalfAMinuteDoNotMatter() throws Exception {
        assertThat(signInWith(token -> token.issueTime(in(Duration.ofSeconds(30))).expirationTime(in(Duration.ofSeconds(330))))).isEqualTo(IN);
        assertThat(signInWith(token -> token.issueTime(in(Duration.ofSeconds(-330))).expirationTime(in(Duration.ofSeconds(-30))))).isEqualTo(IN);
    }

    @Test
    void aKeycloakThatDoesNotAnswerInTimeIsGivenUpAndTriedAgain() throws Exception {
        keycloak.isSilent(true);
        var began = System.nanoTime();
        assertThat(signIn()).isEqualTo(NOT_IN);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        keycloak.isSilent(false);
        assertThat(signIn()).isEqualTo(IN);
    }

    @Test
    void thePageThatSaysSoIsClearAndLeadsNowhereByItself() throws Exception {
        var page = browser.perform(get("/sign-in/failed").locale(Locale.SIMPLIFIED_CHINESE)).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("<title>登录没有成功 · 和事</title>", "重新登录", "favicon.svg", "masthead").doesNotContain("refresh");
    }
}
