package org.heshi.portal.security;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The browser sessions of this node. What ends them is told to all nodes, and each ends those it has. */
@Component
class OpenSessions implements HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);
    private static final int FROM_WORDS = 3;

    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();
    private final Live live;

    OpenSessions(Live live) {
        this.live = live;
        live.hear(this::hear);
    }

    /** Ends whatever began with this session of Keycloak. */
    void endSession(String id) {
        live.publish(topic("session " + id));
    }

    /** Ends every session of the person. */
    void endAllOf(PersonId person) {
        live.publish(topic("person " + person.value()));
    }

    /** Other topics are random; ours are made from words. */
    private void hear(UUID topic) {
        if (topic.version() == FROM_WORDS) {
            Thread.ofVirtual().name("end-sessions").start(() -> end(topic));
        }
    }

    /** Apart from the thread that listens: a session may be busy, and what goes wrong with one must not keep the others. */
    private void end(UUID topic) {
        sessions.stream().filter(session -> concerns(session, topic)).forEach(OpenSessions::end);
    }

    /**
     * With its screens locked first, as a click on "sign out" locks them; the other way round the two could wait for each other for
     * ever. Unlocked by themselves, the screens close; by their bare lock they would stay in memory, and be told of news.
     */
    static void end(HttpSession session) {
        var taken = new ArrayDeque<VaadinSession>();
        try {
            for (var screens : VaadinSession.getAllSessions(session)) {
                screens.lock();
                taken.push(screens);
            }
            session.invalidate();
        } catch (RuntimeException e) {
            LOG.debug("A session had ended already", e);
        } finally {
            taken.forEach(VaadinSession::unlock);
        }
    }

    private static boolean concerns(HttpSession session, UUID topic) {
        try {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                    && context.getAuthentication() != null && context.getAuthentication().getPrincipal() instanceof Person person
                    && (topic.equals(topic("person " + person.getSubject())) || topic.equals(topic("session " + person.getClaimAsString("sid"))));
        } catch (IllegalStateException _) {
            return false;
        }
    }

    private static UUID topic(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }
}
