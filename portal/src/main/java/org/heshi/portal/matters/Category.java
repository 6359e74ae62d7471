package org.heshi.portal.matters;

import java.util.Locale;
import org.heshi.portal.kit.Words;
import org.jspecify.annotations.Nullable;
import org.heshi.portal.territory.PlaceLevel;

/**
 * A kind of trouble.
 *
 * @param level      the level that usually settles it
 * @param admitDays  working days until somebody answers the applicant
 * @param settleDays working days from admission in which it should be settled
 * @param words      lay words that lead to it
 */
public record Category(CategoryCode code, @Nullable CategoryCode parent, String chinese, String english, PlaceLevel level,
        int admitDays, int settleDays, String words) {

    public String name(Locale locale) {
        return Words.language(locale).equals(Words.ENGLISH) ? english : chinese;
    }
}
