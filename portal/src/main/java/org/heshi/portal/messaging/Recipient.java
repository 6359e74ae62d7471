package org.heshi.portal.messaging;

import java.util.Locale;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Words;
import org.heshi.portal.territory.PersonSummary;
import org.jspecify.annotations.Nullable;

/** Whom a message is for: a person with an account, somebody with only a telephone, or both; and the language they read. */
public record Recipient(@Nullable PersonId person, @Nullable PhoneNumber phone, Locale locale) {

    public Recipient {
        if (person == null && phone == null) {
            throw new IllegalArgumentException("A recipient has an account or a telephone");
        }
        locale = Words.language(locale);
    }

    public static Recipient of(PersonSummary person) {
        return new Recipient(person.id(), person.phone(), person.locale());
    }

    public static Recipient of(PhoneNumber phone, Locale locale) {
        return new Recipient(null, phone, locale);
    }

    /** What makes this recipient the same one the next time: the account, or else the telephone. */
    String identity() {
        return person != null ? person.value().toString() : String.valueOf(phone == null ? null : phone.print());
    }
}
