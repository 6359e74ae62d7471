package org.heshi.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.heshi.auth.Reading;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Large print and shade as the switches in the header left them in this browser, for the pages around sign-in. */
@Component
class ReadingOfVisitor implements Reading {

    @Override
    public List<String> of(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, Language.COOKIE);
        var parts = chosen == null ? new String[0] : chosen.getValue().split("\\.");
        var classes = new ArrayList<String>();
        if (parts.length == 3) {
            if (Boolean.parseBoolean(parts[1])) {
                classes.add("elder");
            }
            switch (parts[2]) {
                case "LIGHT" -> classes.add("light");
                case "DARK" -> classes.add("dark");
                default -> { }
            }
        }
        return classes;
    }
}
