package org.heshi.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import org.heshi.portal.PortalTest;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What follows from somebody's click, and what nobody may do by hand, the portal does itself. */
@PortalTest
class OwnWorkTest extends SpringBrowserlessTest {

    private final Visitor lin = new Visitor.SignedIn(new PersonId(UUID.randomUUID()), "林晓梅");

    @Test
    void onAScreenOfSomebodySignedInThePortalWorksAsItselfAndThenThePersonIsBack() {
        VaadinSession.getCurrent().getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(new VisitorToken(lin)));
        assertThat(Visitor.current()).isEqualTo(lin);
        VisitorToken.asMachine(() -> assertThat(Visitor.current()).isInstanceOf(Visitor.Machine.class));
        assertThat(Visitor.current()).isEqualTo(lin);
    }
}
