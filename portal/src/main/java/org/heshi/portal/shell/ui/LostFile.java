package org.heshi.portal.shell.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Whoever looks with a browser for a file that is not there finds the portal's page and its menu instead. */
@Component
class LostFile implements ErrorViewResolver {

    @Override
    public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return status == HttpStatus.NOT_FOUND ? new ModelAndView("forward:/") : null;
    }
}
