package org.heshi.portal.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRows extends Repository<Notice, UUID> {

    @Query("from Notice n where n.person = :person order by n.writtenAt desc, n.id")
    List<Notice> latest(PersonId person, Pageable page);

    @Query("select count(*) from Notice n where n.person = :person and n.readAt is null")
    int countUnread(PersonId person);

    Optional<Notice> findByIdAndPerson(UUID id, PersonId person);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.person = :person and n.readAt is null")
    int readAll(PersonId person, Instant now);
}
