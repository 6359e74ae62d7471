package org.heshi.portal.territory;

import java.util.Collection;
import java.util.List;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRegister extends Repository<Person, UUID> {

    /** Two sign-ins at the same moment make one person. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into person (id, version, name, language, elder_mode, created_at) values (:id, 0, :name, :language, false, :now)
            on conflict (id) do nothing""")
    void add(UUID id, String name, String language, Instant now);

    Optional<Person> findById(UUID id);

    List<Person> findByIdIn(Collection<UUID> ids);

    @Query("select p from Person p where lower(p.name) like lower(concat('%', :part, '%')) escape '!' order by p.name, p.id limit :most")
    List<Person> called(String part, int most);

    default Person get(PersonId id) {
        return findById(id.value()).orElseThrow(() -> new Refused("territory.refused.person-missing"));
    }
}
