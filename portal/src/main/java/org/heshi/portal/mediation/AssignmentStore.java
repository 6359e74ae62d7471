package org.heshi.portal.mediation;

import java.util.List;
import java.util.UUID;
import org.heshi.portal.matters.MatterId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentStore extends Repository<Assignment, UUID> {

    Assignment save(Assignment assignment);

    @Query("from Assignment a where a.matter = :matter and a.endedAt is null order by a.assignedAt, a.id")
    List<Assignment> runningOf(UUID matter);

    default List<Assignment> of(MatterId matter) {
        return runningOf(matter.value());
    }
}
