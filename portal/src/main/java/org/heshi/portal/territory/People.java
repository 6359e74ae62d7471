package org.heshi.portal.territory;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Eraser;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Traces;
import org.heshi.portal.kit.Words;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everyone who ever signed in. */
@Service
@Inside
@Transactional
public class People {

    private final PersonRegister register;
    private final EntityManager entities;
    private final Eraser eraser;
    private final Clock clock;

    People(PersonRegister register, EntityManager entities, Eraser eraser, Clock clock) {
        this.register = register;
        this.entities = entities;
        this.eraser = eraser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PersonSummary> find(PersonId id) {
        return register.findById(id.value()).map(Person::summary);
    }

    @Transactional(readOnly = true)
    public PersonSummary get(PersonId id) {
        return register.get(id).summary();
    }

    /** Those of them that are known, in one statement. */
    @Transactional(readOnly = true)
    public List<PersonSummary> all(Collection<PersonId> ids) {
        return ids.isEmpty() ? List.of() : entities.unwrap(Session.class).findMultiple(Person.class, ids.stream().map(PersonId::value).distinct().toList()).stream()
                .filter(Objects::nonNull).map(Person::summary).toList();
    }

    /** Their names by id, in one statement. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return all(ids).stream().collect(Collectors.toMap(PersonSummary::id, PersonSummary::name));
    }

    /** Those whose name has this part, in the order of their names. */
    @Transactional(readOnly = true)
    public List<PersonSummary> called(String part, int most) {
        return register.called(part.strip().replaceAll("[%_!]", "!$0"), most).stream().map(Person::summary).toList();
    }

    /** Nobody's name, number or home any more, here or above; that there was an account stays. */
    public void forget(PersonId id) {
        register.get(id).isForgotten();
        eraser.forget(Traces.Of.PERSON, id.value());
    }

    /** Gets to know a person, or learns the name and number of a known one anew. */
    public PersonSummary welcome(PersonId id, @Nullable String name, @Nullable PhoneNumber phone) {
        return welcome(id, name, phone, Words.CHINESE);
    }

    /** As above; whoever has not said a name yet is without one. The language counts only for a person not known before, later their own choice does. */
    public PersonSummary welcome(PersonId id, @Nullable String name, @Nullable PhoneNumber phone, Locale language) {
        var person = register.findById(id.value()).orElseGet(() -> {
            register.add(id.value(), Objects.requireNonNullElse(name, ""), Words.language(language).toLanguageTag(), clock.instant());
            return register.get(id);
        });
        person.isKnownAs(name, phone);
        return person.summary();
    }
}
