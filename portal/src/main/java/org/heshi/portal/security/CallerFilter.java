package org.heshi.portal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heshi.portal.kit.Caller;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says for the time of a request from where it comes. */
class CallerFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Caller.comesFrom(request.getRemoteAddr());
        try {
            chain.doFilter(request, response);
        } finally {
            Caller.leaves();
        }
    }
}
