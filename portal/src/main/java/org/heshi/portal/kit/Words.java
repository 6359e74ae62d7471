package org.heshi.portal.kit;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every word that a person reads. Each feature keeps its own in {@code words/<feature>_zh.properties} and {@code _en};
 * the first part of a key names the feature.
 */
public final class Words {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> LANGUAGES = List.of(CHINESE, ENGLISH);

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T[\\d:.]+Z)?");
    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ConcurrentHashMap<String, Boolean> MISSING = new ConcurrentHashMap<>();

    private Words() {}

    /** The language of ours that serves a locale: Chinese unless English is asked for. */
    public static Locale language(Locale asked) {
        return "en".equals(asked.getLanguage()) ? ENGLISH : CHINESE;
    }

    public static String say(Locale locale, String key, Object... args) {
        var pattern = pattern(language(locale), key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, language(locale)).format(args);
    }

    /** A day or a moment among the arguments is said as people say it. */
    public static String say(Locale locale, Text text) {
        return say(locale, text.key(), text.args().stream().map(arg -> TIME.matcher(arg).matches() ? time(locale, arg) : arg).toArray());
    }

    private static String time(Locale locale, String written) {
        try {
            return written.endsWith("Z") ? Dates.say(locale, Instant.parse(written)) : Dates.say(locale, LocalDate.parse(written));
        } catch (DateTimeParseException _) {
            return written;
        }
    }

    private static String pattern(Locale language, String key) {
        try {
            var feature = key.substring(0, Math.max(key.indexOf('.'), 0));
            return ResourceBundle.getBundle("words/" + feature, language, Words.class.getClassLoader(), NO_FALLBACK).getString(key);
        } catch (MissingResourceException e) {
            if (MISSING.putIfAbsent(language + key, true) == null) {
                LOG.error("No words for {} in {}", key, language);
            }
            return key;
        }
    }
}
