package org.heshi.portal.territory;

import org.jspecify.annotations.Nullable;

/** Who is looked for. Without words only those who serve; words are a part of a name or user name, or the last four digits of a phone. */
public record PersonQuery(String words, @Nullable Duty duty, @Nullable PlaceCode place) {

    public static final PersonQuery STAFF = new PersonQuery("", null, null);

    public PersonQuery {
        words = words.strip();
    }

    /** Nobody's name. */
    @Override
    public String toString() {
        return "PersonQuery[" + duty + ", " + place + "]";
    }
}
