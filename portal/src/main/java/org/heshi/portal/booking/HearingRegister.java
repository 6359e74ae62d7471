package org.heshi.portal.booking;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HearingRegister extends Repository<Hearing, UUID> {

    Hearing save(Hearing hearing);

    Optional<Hearing> findById(UUID id);

    /** Two who answer at once take turns, so that the last answer sees the others. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Hearing h where h.id = :id")
    Optional<Hearing> lock(UUID id);

    @Query("select h from Hearing h left join fetch h.guests.attendees where h.matter = :matter order by coalesce(h.startsAt, h.changedAt)")
    List<Hearing> ofMatter(UUID matter);

    @Query("""
            select new org.heshi.portal.booking.Ahead(h.status, h.startsAt) from Hearing h
            where h.matter = :matter and h.status in (PROPOSED, BOOKED) order by h.startsAt nulls last""")
    List<Ahead> ahead(UUID matter, Limit limit);

    @Query("""
            select h from Hearing h join h.guests.attendees a
            where a.person = :person and h.status = BOOKED and h.startsAt > :after order by h.startsAt""")
    List<Hearing> coming(PersonId person, Instant after);

    /** Booked or still to be agreed on, with this mediator. */
    @Query("""
            select h from Hearing h join h.guests.attendees a
            where a.person = :person and a.role = MEDIATOR and (h.status = PROPOSED or h.status = BOOKED and h.startsAt > :after)
            order by h.startsAt nulls last""")
    List<Hearing> ahead(PersonId person, Instant after);

    @Query("select h from Hearing h join h.guests.attendees a where a.token = :token")
    Optional<Hearing> byToken(String token);

    default Hearing locked(HearingId id) {
        return lock(id.value()).orElseThrow(() -> new Refused("booking.refused.missing"));
    }
}
