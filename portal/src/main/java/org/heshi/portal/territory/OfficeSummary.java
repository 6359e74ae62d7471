package org.heshi.portal.territory;

import java.util.Locale;
import org.heshi.portal.kit.Words;

/** An office as it is shown and chosen. */
public record OfficeSummary(OfficeId id, OfficeKind kind, PlaceSummary where, String name) {

    public PlaceCode place() {
        return where.code();
    }

    /** Its own name in Chinese; in English what it is and where. */
    public String say(Locale locale) {
        return Words.say(locale, "territory.office." + kind, where.say(locale), name);
    }
}
