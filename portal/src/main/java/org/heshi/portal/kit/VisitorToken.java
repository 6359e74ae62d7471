package org.heshi.portal.kit;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The authentication of a visitor who did not come through Keycloak: a party by code, or the portal itself. */
public final class VisitorToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Visitor visitor;

    public VisitorToken(Visitor visitor) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + switch (visitor) {
            case Visitor.ByCode _ -> "PARTY";
            case Visitor.Machine _ -> "MACHINE";
            case Visitor.SignedIn _ -> "PERSON";
            case Visitor.Anonymous _ -> "ANONYMOUS";
        })));
        this.visitor = visitor;
        setAuthenticated(true);
    }

    /** Runs a job's work as the portal itself, and gives the thread back as it was. */
    public static void asMachine(Runnable work) {
        as(new Visitor.Machine(), work);
    }

    /** Runs work as that visitor; for the portal's own stories and jobs, never for what comes from outside. */
    public static void as(Visitor visitor, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var screen = VaadinSession.getCurrent();
        try {
            // While a screen is current, Vaadin asks its session who the visitor is and not the thread.
            VaadinSession.setCurrent(null);
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new VisitorToken(visitor));
            SecurityContextHolder.setContext(context);
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
            VaadinSession.setCurrent(screen);
        }
    }

    @Override
    public Visitor getPrincipal() {
        return visitor;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return visitor.toString();
    }
}
