package org.heshi.portal.guidance;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PublicAnswers extends Repository<PublicAnswer, UUID> {

    PublicAnswer save(PublicAnswer answer);

    Optional<PublicAnswer> findById(UUID id);

    Optional<PublicAnswer> findBySlug(String slug);

    void delete(PublicAnswer answer);
}
