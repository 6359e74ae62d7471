package org.heshi.auth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/** The two plain pages around sign-in: it is not ready yet, and it did not work. */
class SignInPages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int RETRY_SECONDS = 3;

    private final Function<HttpServletRequest, Locale> language;
    private final Function<HttpServletRequest, List<String>> reading;

    SignInPages(Function<HttpServletRequest, Locale> language, Function<HttpServletRequest, List<String>> reading) {
        this.language = language;
        this.reading = reading;
    }

    /** How the visitor reads: elder, light, dark. */
    List<String> reading(HttpServletRequest request) {
        return reading.apply(request);
    }

    Locale language(HttpServletRequest request) {
        return "en".equals(language.apply(request).getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    void notReady(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(RETRY_SECONDS));
        write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "auth.not-ready",
                "<meta http-equiv=\"refresh\" content=\"" + RETRY_SECONDS + "\">", request.getContextPath() + Realm.SIGN_IN);
    }

    void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reason = switch (request.getParameter("reason")) {
            case "expired" -> "auth.expired";
            case "closed" -> "auth.closed";
            case null, default -> "auth.failed";
        };
        write(request, response, HttpStatus.OK, reason, "", request.getContextPath() + Realm.SIGN_IN);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key, String head, String again)
            throws IOException {
        var locale = language(request);
        var words = ResourceBundle.getBundle("words/auth", locale, getClass().getClassLoader(), NO_FALLBACK);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.getWriter().write("""
                <!doctype html>
                <html lang="%1$s" class="%2$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                %3$s
                <title>%4$s · %5$s</title>
                <link rel="icon" href="%6$s/favicon.svg">
                <link rel="stylesheet" href="%6$s/tokens.css">
                <link rel="stylesheet" href="%6$s/sign-in.css">
                </head>
                <body>
                <header class="masthead"><div class="masthead-inner"><a class="brand" href="%6$s/">
                <img src="%6$s/favicon.svg" width="40" height="40" alt="">
                <span class="brand-name">%5$s</span></a></div></header>
                <main>
                <h1>%4$s</h1>
                <p class="lead" role="status">%7$s</p>
                <p class="actions"><a class="primary" href="%8$s">%9$s</a> <a href="%6$s/">%10$s</a></p>
                </main>
                </body>
                </html>
                """.formatted(locale.toLanguageTag(), String.join(" ", reading.apply(request)), head, say(words, key + ".title"), say(words, "auth.name"),
                request.getContextPath(), say(words, key + ".text"), again, say(words, key + ".again"), say(words, "auth.home")));
    }

    private static String say(ResourceBundle words, String key) {
        return HtmlUtils.htmlEscape(words.getString(key), "UTF-8");
    }
}
