package org.heshi.portal.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Matters extends Repository<Matter, UUID> {

    Matter save(Matter matter);

    void flush();

    Optional<Matter> findById(UUID id);

    /** With its participants, for whoever asks will be measured against them. */
    @Query("from Matter m left join fetch m.participants where m.reference = :reference")
    Optional<Matter> findByReference(Reference reference);

    @Query("""
            select m.id from Matter m
            where m.status = RESOLVED and m.objectionsUntil < :today
            order by m.objectionsUntil""")
    List<UUID> windowsOver(LocalDate today, Limit limit);

    default Matter get(MatterId id) {
        return findById(id.value()).orElseThrow(() -> new Refused("matters.refused.missing"));
    }
}
