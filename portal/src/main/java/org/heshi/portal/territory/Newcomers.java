package org.heshi.portal.territory;

import java.util.Locale;
import java.util.regex.Pattern;
import org.heshi.portal.kit.PersonSignedIn;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows a person from the first sign-in on. Who has left does not come in again by a session that is still open elsewhere. */
@Component
class Newcomers {

    static final int FIRST = 0;

    /** What an account is called that was opened by phone: no name, nobody could say it. */
    private static final Pattern BY_PHONE = Pattern.compile("r-[0-9a-f]{24}");

    private final People people;
    private final PersonRegister register;

    Newcomers(People people, PersonRegister register) {
        this.people = people;
        this.register = register;
    }

    @EventListener
    @Order(FIRST)
    @Transactional
    public void on(PersonSignedIn event) {
        people.welcome(event.person(), event.name(), phone(event.phone()), Locale.forLanguageTag(event.language()));
        var person = register.get(event.person());
        if (person.leftAt().isPresent()) {
            throw new Refused("territory.refused.person-left");
        }
        if (!BY_PHONE.matcher(event.account()).matches()) {
            person.signsInAs(event.account());
        }
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
