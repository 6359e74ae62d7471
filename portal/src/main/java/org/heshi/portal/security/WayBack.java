package org.heshi.portal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.heshi.auth.Realm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whoever goes to sign in from a page that is open to all comes back to it, as from one that asked for it; our own pages say where one was. */
class WayBack extends OncePerRequestFilter {

    private final RequestCache pages;

    WayBack(RequestCache pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (request.getRequestURI().equals(request.getContextPath() + Realm.SIGN_IN) && pages.getRequest(request, response) == null) {
            from(request).ifPresent(page -> pages.saveRequest(new Page(request, page), response));
        }
        chain.doFilter(request, response);
    }

    /** The page of this portal that the browser comes from. The home page needs no memory, and those of a failed sign-in lead nowhere. */
    private static Optional<URI> from(HttpServletRequest request) {
        var house = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .filter(page -> page.startsWith(house + "/") && page.length() > house.length() + 1)
                .filter(page -> !page.startsWith(house + Realm.SIGN_IN) && !page.startsWith(house + Realm.NOT_SIGNED_IN))
                .flatMap(WayBack::address);
    }

    private static Optional<URI> address(String page) {
        try {
            return Optional.of(URI.create(page));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The request with which that page was opened, as far as it matters for opening it again. */
    private static final class Page extends HttpServletRequestWrapper {

        private final URI page;

        Page(HttpServletRequest request, URI page) {
            super(request);
            this.page = page;
        }

        @Override
        public String getRequestURI() {
            return page.getRawPath();
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(page.toString().replaceFirst("[?#].*", ""));
        }

        @Override
        public String getServletPath() {
            return page.getPath().substring(getContextPath().length());
        }

        @Override
        public @Nullable String getPathInfo() {
            return null;
        }

        @Override
        public @Nullable String getQueryString() {
            return page.getRawQuery();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
