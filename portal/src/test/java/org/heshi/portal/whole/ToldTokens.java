package org.heshi.portal.whole;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Listens at the portal's door to what Keycloak says there when somebody signed out. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ToldTokens extends OncePerRequestFilter {

    final List<String> tokens = new CopyOnWriteArrayList<>();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/logout/connect/back-channel/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        tokens.add(String.valueOf(request.getParameter("logout_token")));
        chain.doFilter(request, response);
    }
}
