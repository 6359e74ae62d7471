package org.heshi.portal.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heshi.portal.kit.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Words a text message: signature, sentence, link, within one segment. Chinese goes out in 16-bit units, 70 a segment;
 * what a template leaves too long is cut in its longest argument, never in a code or the link.
 */
@Component
class Wording {

    static final int CHINESE_LIMIT = 70;
    static final int LATIN_LIMIT = 160;
    static final int MIXED_LIMIT = 134;
    private static final int SHORTEST_ARGUMENT = 4;

    private final SiteSettings site;

    Wording(SiteSettings site) {
        this.site = site;
    }

    String sms(Locale locale, String template, List<String> args, @Nullable String path, boolean secret) {
        var shortened = new ArrayList<>(args);
        var text = assemble(locale, template, shortened, path);
        while (!secret && text.length() > limit(locale, text) && shorten(shortened)) {
            text = assemble(locale, template, shortened, path);
        }
        return text;
    }

    /** One segment; English that names something in Chinese is granted two. */
    static int limit(Locale locale, String text) {
        return !Words.language(locale).equals(Words.ENGLISH) ? CHINESE_LIMIT
                : text.chars().allMatch(c -> c < 0x80) ? LATIN_LIMIT : MIXED_LIMIT;
    }

    private String assemble(Locale locale, String template, List<String> args, @Nullable String path) {
        var link = site.link(path);
        return Words.say(locale, "messaging.signature") + Words.say(locale, template, args.toArray())
                + (link.isEmpty() ? "" : " " + link);
    }

    private static boolean shorten(List<String> args) {
        var longest = 0;
        for (var i = 1; i < args.size(); i++) {
            longest = args.get(i).length() > args.get(longest).length() ? i : longest;
        }
        if (args.isEmpty() || args.get(longest).length() <= SHORTEST_ARGUMENT) {
            return false;
        }
        var whole = args.get(longest);
        var end = whole.offsetByCodePoints(whole.length(), whole.endsWith("…") ? -2 : -1);
        args.set(longest, whole.substring(0, end) + "…");
        return true;
    }
}
