package org.heshi.portal.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.UUID;
import org.heshi.portal.PortalTest;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class NoPageTest {

    @Autowired WebApplicationContext portal;

    MockMvcTester browser;

    @BeforeEach
    void openTheBrowser() {
        browser = MockMvcTester.from(portal, mvc -> mvc.apply(springSecurity()).build());
    }

    @Test
    void anAddressBehindWhichThereIsNothingIsNotFoundByAnybody() {
        browser.get().uri("/there/is/nothing").header("Accept", "text/html").assertThat().hasStatus(404).hasForwardedUrl("/");
    }

    @Test
    void norByWhoeverIsSignedIn() {
        browser.get().uri("/there/is/nothing").header("Accept", "text/html")
                .with(authentication(new VisitorToken(new Visitor.SignedIn(new PersonId(UUID.randomUUID()), "林阿娣"))))
                .assertThat().hasStatus(404).hasForwardedUrl("/");
    }

    @Test
    void whatChangesSomethingIsRefusedAsBefore() {
        browser.post().uri("/there/is/nothing").assertThat().hasStatus(403);
    }
}
