package org.heshi.portal.guidance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface GuideRegister extends Repository<Guide, UUID> {

    Guide save(Guide guide);

    @EntityGraph(attributePaths = "versions")
    Optional<Guide> findBySlug(String slug);

    @EntityGraph(attributePaths = "versions")
    List<Guide> findAllBy();
}
