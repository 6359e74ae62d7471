package org.heshi.portal.shell.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whoever looks with a browser for a file that is not there finds the portal's page and its menu instead; any other refusal
 * is a plain page, since what was refused, an address with two slashes say, cannot be the address of a screen.
 */
@Component
class ErrorViews implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return status == HttpStatus.NOT_FOUND ? new ModelAndView("forward:/") : new ModelAndView(ErrorViews::refused);
    }

    private static void refused(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(RefusedPage.TYPE);
        RefusedPage.headers(response::setHeader);
        RefusedPage.write(response.getWriter());
    }
}
