package org.heshi.portal.matters;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeadlineStore extends Repository<Deadline, UUID> {

    void flush();

    @Query("from Deadline d left join fetch d.pauses where d.matter = :matter and d.endedOn is null")
    Optional<Deadline> running(UUID matter);
}
