package org.heshi.portal.security;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.heshi.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class SignInWithoutKeycloakTest {

    @Autowired
    WebApplicationContext portal;

    MockMvcTester browser;

    @BeforeEach
    void openTheBrowser() {
        browser = MockMvcTester.from(portal, mvc -> mvc.apply(springSecurity()).build());
    }

    @Test
    void saysInChineseThatSignInIsNotReadyAndTriesAgainByItself() {
        browser.get().uri("/oauth2/authorization/keycloak").assertThat()
                .hasStatus(503)
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, "zh-CN")
                .bodyText().contains("登录还没有准备好", "http-equiv=\"refresh\"");
    }

    @Test
    void saysItInEnglishToWhoReadsEnglish() {
        browser.get().uri("/oauth2/authorization/keycloak").header(HttpHeaders.ACCEPT_LANGUAGE, "fr,en;q=0.8").assertThat()
                .hasStatus(503)
                .bodyText().contains("Signing in is not ready yet");
    }

    @Test
    void answersASignInThatNobodyBeganWithAClearPageAndNoRedirectLoop() {
        browser.get().uri("/login/oauth2/code/keycloak?code=x&state=y").assertThat()
                .hasRedirectedUrl("/sign-in/failed?reason=expired");
        browser.get().uri("/sign-in/failed?reason=expired").assertThat()
                .hasStatusOk()
                .bodyText().contains("登录已过期", "重新登录");
    }
}
