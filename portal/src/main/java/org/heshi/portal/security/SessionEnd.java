package org.heshi.portal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has lasted as long as its kind may, and gives a young one the patience of its kind. */
class SessionEnd extends OncePerRequestFilter {

    private static final String KNOWN = SessionEnd.class.getName();

    private final SessionSettings settings;
    private final Clock clock;

    SessionEnd(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var session = request.getSession(false);
        if (session != null && authentication != null && authentication.getPrincipal() instanceof Person person && !person.shown().isEmpty()) {
            var came = person.cameAt();
            if (came != null && !clock.instant().isBefore(came.plus(settings.longest(person)))) {
                OpenSessions.end(session);
                SecurityContextHolder.clearContext();
            } else if (session.getAttribute(KNOWN) == null) {
                session.setAttribute(KNOWN, true);
                session.setMaxInactiveInterval(Math.toIntExact(settings.idle(person).toSeconds()));
            }
        }
        chain.doFilter(request, response);
    }
}
