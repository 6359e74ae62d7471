package org.heshi.portal.messaging;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutboxMessages extends Repository<OutboxMessage, UUID> {


    @Query(nativeQuery = true, value = """
            select * from outbox_message where state = 'WAITING' and due_at <= :now
            order by urgent desc, due_at, position limit :limit for update skip locked
            """)
    List<OutboxMessage> lockDue(Instant now, int limit);

    @Query(nativeQuery = true, value = """
            select * from outbox_message where state = 'SENDING' and lease_until <= :now
            order by lease_until limit :limit for update skip locked
            """)
    List<OutboxMessage> lockAbandoned(Instant now, int limit);

    @Query(nativeQuery = true, value = """
            select * from outbox_message where state = 'UNKNOWN' and due_at <= :now and lookups < :last and carrier = :carrier and forgotten_at is null
            order by due_at limit :limit for update skip locked
            """)
    List<OutboxMessage> lockUnknown(Instant now, String carrier, int last, int limit);

    @Query(nativeQuery = true, value = """
            select * from outbox_message where secret and not erased and expires_at <= :now
            and state <> 'SENDING' limit :limit for update skip locked
            """)
    List<OutboxMessage> lockStaleSecrets(Instant now, int limit);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update outbox_message set due_at = :morning where state = 'WAITING' and quiet and due_at < :morning
            """)
    int holdQuiet(Instant morning);

    @Modifying
    @Query(nativeQuery = true, value = """
            update outbox_message set due_at = :now
            where state = 'WAITING' and due_at > :now and reason in ('BUSY', 'CREDENTIALS')
            """)
    int releasePaused(Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from OutboxMessage m where m.id = :id")
    Optional<OutboxMessage> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from OutboxMessage m where m.passage.carrierId = :carrierId")
    Optional<OutboxMessage> lockByCarrierId(String carrierId);

    @Query("select count(*) > 0 from OutboxMessage m where m.passage.carrierId = :carrierId")
    boolean isTaken(String carrierId);

    @Query("from OutboxMessage m where m.passage.state in :states order by m.queuedAt desc, m.id")
    List<OutboxMessage> latest(Collection<MessageState> states, Pageable page);

    @Query("select count(*) from OutboxMessage m where m.passage.state in :states")
    int count(Collection<MessageState> states);

    @Query(nativeQuery = true, value = "select * from outbox_message where matter = :matter order by position")
    List<OutboxMessage> ofMatter(UUID matter);
}
