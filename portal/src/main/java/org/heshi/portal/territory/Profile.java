package org.heshi.portal.territory;

import java.util.Optional;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person who is signed in says about themselves. How they like to read is the house's to ask, see its preferences. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Profile {

    private static final int LONGEST_NAME = 40;

    private final PersonRegister register;
    private final Places places;

    Profile(PersonRegister register, Places places) {
        this.register = register;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public PersonSummary mine() {
        return register.get(me()).summary();
    }

    @Transactional(readOnly = true)
    public Optional<PlaceSummary> home() {
        return Optional.ofNullable(mine().home()).flatMap(places::find);
    }

    /** From now on home is there; null forgets it. */
    public void liveAt(@Nullable PlaceCode home) {
        register.get(me()).livesAt(home == null ? null : places.get(home).code());
    }

    /** From now on the person is called so. */
    public void beCalled(String name) {
        var plain = name.strip().replaceAll("\\s+", " ");
        if (plain.isEmpty() || plain.length() > LONGEST_NAME || plain.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refused("territory.refused.name", LONGEST_NAME);
        }
        register.get(me()).isCalled(plain);
    }

    private static PersonId me() {
        return Visitor.requirePerson();
    }
}
