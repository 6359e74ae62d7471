package org.heshi.portal.territory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.springframework.data.repository.Repository;

interface PersonRegister extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    List<Person> findByIdIn(Collection<UUID> ids);

    default Person get(PersonId id) {
        return findById(id.value()).orElseThrow(() -> new Refused("territory.refused.person-missing"));
    }
}
