package org.heshi.portal.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.heshi.auth.KeycloakSessions;
import org.heshi.auth.Realm;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** How the person who is signed in came in. For screens. */
@Component
@PreAuthorize("permitAll")
public class Entrance {

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final AuthenticationContext authentication;
    private final OpenSessions open;
    private final KeycloakSessions keycloak;

    Entrance(AuthenticationContext authentication, OpenSessions open, KeycloakSessions keycloak) {
        this.authentication = authentication;
        this.open = open;
        this.keycloak = keycloak;
    }

    /** Whether it was at the sign-in pages, where it is said what was shown. */
    public boolean isBySignIn() {
        return person() instanceof Person person && !person.shown().isEmpty();
    }

    /** Whether somebody has said what the person is called. */
    public boolean isNamed() {
        return person() instanceof Person person && person.called() != null;
    }

    /** From here on this session calls the person so. */
    public void call(String name) {
        if (person() instanceof Person person && VaadinServletRequest.getCurrent() != null && VaadinServletResponse.getCurrent() != null) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new OAuth2AuthenticationToken(new Person(person, name), person.getAuthorities(), Realm.REGISTRATION));
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, VaadinServletRequest.getCurrent().getHttpServletRequest(),
                    VaadinServletResponse.getCurrent().getHttpServletResponse());
        }
    }

    /** Ends the session and leads to the start page. */
    public void leave() {
        clearTab();
        authentication.logout();
    }

    /** Whoever takes the phone next finds nothing that was typed and not sent. */
    private static void clearTab() {
        UI.getCurrentOrThrow().getPage().executeJs("try { sessionStorage.clear() } catch (e) { }");
    }

    /** Ends all sessions of the person, on every device; this one first, so that it leads to the start page. */
    public void leaveEverywhere() {
        if (person() instanceof Person person) {
            var id = person.visitor().person();
            clearTab();
            authentication.logout();
            keycloak.signOut(id.value());
            open.endAllOf(id);
        }
    }

    private static Object person() {
        var current = SecurityContextHolder.getContext().getAuthentication();
        return current == null ? new Object() : java.util.Objects.requireNonNullElse(current.getPrincipal(), new Object());
    }
}
