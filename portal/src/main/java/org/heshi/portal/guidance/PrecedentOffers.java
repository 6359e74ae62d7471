package org.heshi.portal.guidance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PrecedentOffers extends Repository<PrecedentOffer, UUID> {

    PrecedentOffer save(PrecedentOffer offer);

    Optional<PrecedentOffer> findById(UUID id);

    Optional<PrecedentOffer> findByMatter(UUID matter);

    @Query("from PrecedentOffer where state <> WITHDRAWN order by offeredAt desc limit 200")
    List<PrecedentOffer> latest();
}
