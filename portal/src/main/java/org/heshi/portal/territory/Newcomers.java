package org.heshi.portal.territory;

import java.util.Locale;
import org.heshi.portal.kit.PersonSignedIn;
import org.heshi.portal.kit.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Knows a person from the first sign-in on. */
@Component
class Newcomers {

    static final int FIRST = 0;

    private final People people;

    Newcomers(People people) {
        this.people = people;
    }

    @EventListener
    @Order(FIRST)
    void on(PersonSignedIn event) {
        people.welcome(event.person(), event.name(), phone(event.phone()), Locale.forLanguageTag(event.language()));
    }

    /** A number that identity management holds but nobody can call must not keep its owner out. */
    private static @Nullable PhoneNumber phone(@Nullable String written) {
        try {
            return written == null || written.isBlank() ? null : new PhoneNumber(written);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
