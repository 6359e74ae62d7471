package org.heshi.portal.territory;

import java.util.Locale;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** A person with an account, as the offices know them. */
public record PersonSummary(PersonId id, String name, @Nullable PhoneNumber phone, @Nullable PlaceCode home, String language) {

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
