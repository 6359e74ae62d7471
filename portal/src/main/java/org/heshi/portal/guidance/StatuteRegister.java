package org.heshi.portal.guidance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StatuteRegister extends Repository<Statute, UUID> {

    Statute save(Statute statute);

    Optional<Statute> findById(UUID id);

    List<Statute> findByTitleOrderByVersionOnDesc(String title);

    List<Statute> findByTitleIn(Collection<String> titles);

    @Query("from Statute where title in (select title from Statute group by title having count(*) > 1) order by title, versionOn")
    List<Statute> withSeveralWordings();

    List<Statute> findByKindAndTitleContainingOrderByTitleAscVersionOnDesc(StatuteKind kind, String words, Limit limit);
}
