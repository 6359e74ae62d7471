package org.heshi.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Objects;
import java.util.UUID;
import org.heshi.portal.kit.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class CodeSessionTest {

    private static final UUID MATTER = UUID.randomUUID();
    private static final UUID PARTY = UUID.randomUUID();

    private final MockHttpServletRequest browser = new MockHttpServletRequest();
    private final CodeSession session = new CodeSession(new AuthenticationContext());

    @AfterEach
    void leaveTheThreadAsItWas() {
        CurrentInstance.clearAll();
        SecurityContextHolder.clearContext();
    }

    @Test
    void letsAPartyInForItsOneMatterUnderANewSessionId() {
        var before = Objects.requireNonNull(browser.getSession()).getId();
        serve();

        session.enter(MATTER, PARTY);

        assertThat(Visitor.current()).isEqualTo(new Visitor.ByCode(MATTER, PARTY));
        assertThat(Objects.requireNonNull(browser.getSession(false)).getId()).isNotEqualTo(before);
    }

    @Test
    void isStillThePartyAtTheNextRequest() {
        serve();
        session.enter(MATTER, PARTY);
        SecurityContextHolder.clearContext();

        var next = new MockHttpServletRequest();
        next.setSession(Objects.requireNonNull(browser.getSession(false)));
        SecurityContextHolder.setContext(new HttpSessionSecurityContextRepository().loadDeferredContext(next).get());

        assertThat(Visitor.current()).isEqualTo(new Visitor.ByCode(MATTER, PARTY));
    }

    @Test
    void opensNothingOutsideARequestOfTheBrowser() {
        assertThatIllegalStateException().isThrownBy(() -> session.enter(MATTER, PARTY));
        assertThat(Visitor.current()).isEqualTo(new Visitor.Anonymous());
    }

    private void serve() {
        var service = mock(VaadinServletService.class);
        CurrentInstance.set(VaadinRequest.class, new VaadinServletRequest(browser, service));
        CurrentInstance.set(VaadinResponse.class, new VaadinServletResponse(new MockHttpServletResponse(), service));
    }
}
