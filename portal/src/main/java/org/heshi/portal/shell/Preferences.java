package org.heshi.portal.shell;

import java.util.Locale;
import org.heshi.portal.kit.Words;

/** How somebody likes to read: the language, the elder mode, and light or dark. */
public record Preferences(Locale language, boolean large, Shade shade) {

    /** As the device has it, or always the one. */
    public enum Shade { DEVICE, LIGHT, DARK }

    public Preferences {
        language = Words.language(language);
    }

    public Preferences in(Locale other) {
        return new Preferences(other, large, shade);
    }

    public Preferences large(boolean on) {
        return new Preferences(language, on, shade);
    }

    public Preferences shade(Shade other) {
        return new Preferences(language, large, other);
    }
}
