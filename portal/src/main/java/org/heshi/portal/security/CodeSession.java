package org.heshi.portal.security;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.UUID;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets a party that showed its code come in, for one matter, and go again. For screens; the code is checked before. */
@Component
@PreAuthorize("permitAll")
public class CodeSession {

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final AuthenticationContext authentication;

    CodeSession(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /** From here on the browser's session is the party's, under a new id. */
    public void enter(UUID matter, UUID party) {
        var request = VaadinServletRequest.getCurrent();
        var response = VaadinServletResponse.getCurrent();
        if (request == null || response == null) {
            throw new IllegalStateException("A code opens a session only while a request of the browser is served");
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new VisitorToken(new Visitor.ByCode(matter, party)));
        request.getHttpServletRequest().getSession();
        request.getHttpServletRequest().changeSessionId();
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request.getHttpServletRequest(), response.getHttpServletResponse());
    }

    /** Ends the session, whoever is in it, and leads to the start page. */
    public void leave() {
        authentication.logout();
    }
}
