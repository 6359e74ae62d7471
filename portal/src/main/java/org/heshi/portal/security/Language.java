package org.heshi.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.heshi.portal.kit.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a request outside the screens: the one chosen before in this browser, else the first of ours that it asks for, else Chinese. */
@Component("localeResolver")
class Language implements LocaleResolver {

    /** Where the switch in the header remembers the choice, as the first word. */
    static final String COOKIE = "heshi-reading";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null) {
            return Words.language(Locale.forLanguageTag(chosen.getValue().replaceFirst("\\..*", "")));
        }
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Words.CHINESE : Collections.list(request.getLocales()).stream()
                .filter(asked -> Words.LANGUAGES.stream().anyMatch(ours -> ours.getLanguage().equals(asked.getLanguage())))
                .findFirst().map(Words::language).orElse(Words.CHINESE);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The switch in the header sets the language");
    }
}
