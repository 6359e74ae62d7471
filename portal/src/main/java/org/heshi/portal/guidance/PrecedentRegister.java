package org.heshi.portal.guidance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PrecedentRegister extends Repository<Precedent, UUID> {

    Precedent save(Precedent precedent);

    Optional<Precedent> findBySlug(String slug);

    Optional<Precedent> findById(UUID id);

    void delete(Precedent precedent);

    @Query("from Precedent where category in :categories order by publishedAt desc")
    List<Precedent> latest(Collection<String> categories, Limit limit);
}
