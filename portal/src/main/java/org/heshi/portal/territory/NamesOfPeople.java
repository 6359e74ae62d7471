package org.heshi.portal.territory;

import java.util.Optional;
import org.heshi.portal.kit.NameBook;
import org.heshi.portal.kit.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names that people said themselves at their first entry. */
@Component
@Transactional(readOnly = true)
class NamesOfPeople implements NameBook {

    private final PersonRegister register;

    NamesOfPeople(PersonRegister register) {
        this.register = register;
    }

    @Override
    public Optional<String> nameOf(PersonId person) {
        return register.findById(person.value()).map(Person::name).filter(name -> !name.isBlank());
    }
}
