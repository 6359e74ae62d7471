package org.heshi.portal.territory;

import java.util.Optional;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.shell.PreferenceKeeper;
import org.heshi.portal.shell.Preferences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how a person likes to read beside the person, so that it follows them to any device. */
@Component
@Transactional
class ReadingKeeper implements PreferenceKeeper {

    private final PersonRegister register;

    ReadingKeeper(PersonRegister register) {
        this.register = register;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Preferences> mine() {
        return me().flatMap(Person::reading);
    }

    @Override
    public void remember(Preferences preferences) {
        me().ifPresent(person -> person.likes(preferences));
    }

    private Optional<Person> me() {
        return Visitor.person().flatMap(id -> register.findById(id.value()));
    }
}
