package org.heshi.portal.security;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.RequestMatcherDelegatingAccessDeniedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * An address behind which there is no screen must not lead a visitor to sign in. Whoever wanted to read it gets the
 * start page's frame with "not found" in it and as status; only that page is served, never what is at the address.
 */
class NoPage implements AuthenticationEntryPoint, AccessDeniedHandler, RequestMatcher, ObjectPostProcessor<ExceptionTranslationFilter> {

    @Override
    public boolean matches(HttpServletRequest request) {
        var isRead = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return isRead && routes(request).getNavigationTarget(path(request)).isEmpty();
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        handle(request, response, new AccessDeniedException("There is no page at this address"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason) throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        request.getRequestDispatcher("/").forward(request, response);
    }

    /** For whoever is signed in; Vaadin's own handler would answer with nothing but a refusal. */
    @Override
    public <O extends ExceptionTranslationFilter> O postProcess(O filter) {
        var handlers = new LinkedHashMap<RequestMatcher, AccessDeniedHandler>();
        handlers.put(this, this);
        filter.setAccessDeniedHandler(new RequestMatcherDelegatingAccessDeniedHandler(handlers, new AccessDeniedHandlerImpl()));
        return filter;
    }

    private static ApplicationRouteRegistry routes(HttpServletRequest request) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length()).replaceFirst("^/", "");
    }
}
