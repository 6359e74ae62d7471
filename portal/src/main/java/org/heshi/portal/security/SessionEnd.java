package org.heshi.portal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.heshi.portal.kit.Serving;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has lasted as long as its kind may, and gives a young one the patience of its kind. */
class SessionEnd extends OncePerRequestFilter {

    private static final String KIND = SessionEnd.class.getName();
    /** Who is given a post in the middle of a session is held to the limits of staff this soon. */
    private static final Duration KNOWN_FOR = Duration.ofMinutes(5);

    private final SessionSettings settings;
    private final Serving serving;
    private final Clock clock;

    SessionEnd(SessionSettings settings, Serving serving, Clock clock) {
        this.settings = settings;
        this.serving = serving;
        this.clock = clock;
    }

    /** Whose session it is, as it was asked then. */
    private record Kind(boolean isStaff, Instant asked) implements Serializable {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var session = request.getSession(false);
        if (session != null && authentication != null && authentication.getPrincipal() instanceof Person person && !person.shown().isEmpty()) {
            var came = person.cameAt();
            if (came != null && !clock.instant().isBefore(came.plus(settings.longest(isStaff(session, person))))) {
                OpenSessions.end(session);
                SecurityContextHolder.clearContext();
            }
        }
        chain.doFilter(request, response);
    }

    /** Whoever comes by name and password, and whoever serves, by whichever door it came. */
    private boolean isStaff(HttpSession session, Person person) {
        var now = clock.instant();
        if (session.getAttribute(KIND) instanceof Kind known && now.isBefore(known.asked().plus(KNOWN_FOR))) {
            return known.isStaff();
        }
        var isStaff = !person.cameByPhone() || serving.serves(person.visitor().person());
        session.setAttribute(KIND, new Kind(isStaff, now));
        session.setMaxInactiveInterval(Math.toIntExact(settings.idle(isStaff).toSeconds()));
        return isStaff;
    }
}
