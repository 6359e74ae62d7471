package org.heshi.portal.guidance;

import java.util.Locale;
import org.heshi.portal.kit.Words;

/** What people ask about the portal itself. */
public enum HelpTopic {

    FILE, FOLLOW, CODE, COST, TIME, HIDDEN, MEETING, SIGN, UNHAPPY, PHONE;

    public String title(Locale locale) {
        return Words.say(locale, "guidance.help." + name() + ".title");
    }

    public String text(Locale locale) {
        return Words.say(locale, "guidance.help." + name() + ".text");
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return GuidancePaths.HELP + "#" + id();
    }
}
