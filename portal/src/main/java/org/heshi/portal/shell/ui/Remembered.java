package org.heshi.portal.shell.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.io.Serializable;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.Words;
import org.heshi.portal.shell.PreferenceKeeper;
import org.heshi.portal.shell.Preferences;
import org.heshi.portal.shell.Preferences.Shade;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Preferences of a visitor: those of the person, else those of this browser, else what the browser asks for. */
@Component
class Remembered {

    private static final String COOKIE = "heshi-reading";
    private static final int SECONDS = (int) Duration.ofDays(365).toSeconds();

    private final ObjectProvider<PreferenceKeeper> keepers;

    private record Kept(Visitor visitor, Preferences preferences) implements Serializable {}

    Remembered(ObjectProvider<PreferenceKeeper> keepers) {
        this.keepers = keepers;
    }

    /** What a person prefers is asked for once in a session. */
    Preferences read(VaadinRequest request) {
        var kept = VaadinSession.getCurrent().getAttribute(Kept.class);
        if (kept != null && kept.visitor().equals(Visitor.current())) {
            return kept.preferences();
        }
        var found = ofPerson().orElseGet(() -> ofBrowser(request));
        if (signedIn()) {
            keep(found);
        }
        return found;
    }

    private static void keep(Preferences preferences) {
        VaadinSession.getCurrent().setAttribute(Kept.class, new Kept(Visitor.current(), preferences));
    }

    Preferences ofBrowser(VaadinRequest request) {
        return chosen(request).orElseGet(() -> new Preferences(asked(request), false, Shade.DEVICE));
    }

    void write(Preferences preferences, VaadinRequest request, VaadinResponse response) {
        var cookie = new Cookie(COOKIE, preferences.language().getLanguage() + "." + preferences.large() + "." + preferences.shade());
        cookie.setPath("/");
        cookie.setMaxAge(SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        if (signedIn()) {
            keep(preferences);
            keepers.orderedStream().forEach(keeper -> keeper.remember(preferences));
        }
    }

    private Optional<Preferences> ofPerson() {
        return signedIn() ? keepers.orderedStream().flatMap(keeper -> keeper.mine().stream()).findFirst() : Optional.empty();
    }

    private static boolean signedIn() {
        return Visitor.current() instanceof Visitor.SignedIn;
    }

    private static Optional<Preferences> chosen(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> parse(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Preferences> parse(String value) {
        var parts = value.split("\\.");
        return parts.length == 3
                ? Stream.of(Shade.values()).filter(shade -> shade.name().equals(parts[2])).findFirst()
                        .map(shade -> new Preferences(Locale.of(parts[0]), Boolean.parseBoolean(parts[1]), shade))
                : Optional.empty();
    }

    /** The first language of ours that the browser names; Chinese when it names neither. */
    private static Locale asked(VaadinRequest request) {
        return request.getHeader("Accept-Language") == null ? Words.CHINESE
                : Collections.list(request.getLocales()).stream()
                        .filter(locale -> Words.LANGUAGES.stream().anyMatch(ours -> ours.getLanguage().equals(locale.getLanguage())))
                        .findFirst().map(Words::language).orElse(Words.CHINESE);
    }
}
