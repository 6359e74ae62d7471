package org.heshi.portal.documents;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreementStore extends Repository<Agreement, UUID> {

    Agreement save(Agreement agreement);

    Optional<Agreement> findById(UUID id);

    @Query("select a from Agreement a left join fetch a.versions where a.matter = :matter order by a.madeAt desc")
    List<Agreement> ofMatter(UUID matter);

    boolean existsByMatterAndStateNot(UUID matter, AgreementState state);

    @Query("select a.matter from Agreement a where a.id = :id")
    Optional<UUID> matterOf(UUID id);

    @Query("from Agreement a where a.matter = :matter and a.state in (DRAFT, PROPOSED)")
    List<Agreement> openOf(UUID matter);

    @Query("select a.state from Agreement a where a.matter = :matter and a.state in (DRAFT, PROPOSED)")
    List<AgreementState> openStates(UUID matter);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Agreement a where a.id = :id")
    Optional<Agreement> lock(UUID id);

    /** Two who confirm in the same moment come one after the other, so that one of them is the last. */
    default Agreement get(AgreementId id) {
        return lock(id.value()).orElseThrow(() -> new Refused("documents.refused.agreement-missing"));
    }
}
