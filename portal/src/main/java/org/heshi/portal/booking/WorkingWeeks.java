package org.heshi.portal.booking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WorkingWeeks extends Repository<WorkingWeek, UUID> {

    WorkingWeek save(WorkingWeek week);

    Optional<WorkingWeek> findById(UUID mediator);

    List<WorkingWeek> findByMediatorIn(Collection<UUID> mediators);
}
