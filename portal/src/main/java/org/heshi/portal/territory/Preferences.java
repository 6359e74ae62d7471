package org.heshi.portal.territory;

import java.util.Locale;
import java.util.Optional;
import org.heshi.portal.kit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the person who is signed in wants the portal. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Preferences {

    private final PersonRegister register;
    private final Places places;

    Preferences(PersonRegister register, Places places) {
        this.register = register;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public PreferencesSummary mine() {
        var person = person();
        var summary = person.summary();
        return new PreferencesSummary(summary.locale(), person.wantsLargeType(),
                Optional.ofNullable(summary.home()).flatMap(places::find).orElse(null));
    }

    public void read(Locale language) {
        person().reads(language);
    }

    public void elderMode(boolean on) {
        person().wantsLargeType(on);
    }

    /** Home is a village or below it; null forgets it. */
    public void home(@Nullable PlaceCode place) {
        person().livesAt(place == null ? null : places.get(place).code());
    }

    private Person person() {
        return register.get(Visitor.requirePerson());
    }
}
