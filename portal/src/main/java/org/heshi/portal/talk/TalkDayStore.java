package org.heshi.portal.talk;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.PlaceCode;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TalkDayStore extends Repository<TalkDay, UUID> {

    TalkDay save(TalkDay day);

    TalkDay saveAndFlush(TalkDay day);

    Optional<TalkDay> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from TalkDay d where d.id = :id")
    Optional<TalkDay> lock(UUID id);

    @Query("select d from TalkDay d where d.village = :village and d.startsAt > :after and d.status <> CANCELLED order by d.startsAt")
    List<TalkDay> coming(PlaceCode village, Instant after, Limit limit);

    @Query("select d from TalkDay d where d.village = :village and d.startsAt > :after order by d.startsAt")
    List<TalkDay> all(PlaceCode village, Instant after);

    @Query("select d from TalkDay d where d.village = :village and (d.status = HELD or d.status = MISSED) order by d.startsAt desc")
    List<TalkDay> held(PlaceCode village, Limit limit);

    /** Those whose time has come and whom nobody opened. */
    @Query("select d from TalkDay d where d.status = PLANNED and d.startsAt < :before order by d.startsAt")
    List<TalkDay> unopened(Instant before);

    /** Those that began before and that nobody ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from TalkDay d where d.status = OPEN and d.startsAt < :before order by d.startsAt")
    List<TalkDay> stillOpen(Instant before);

    List<TalkDay> findByVillageAndMonthIn(PlaceCode village, Collection<java.time.LocalDate> months);

    default TalkDay get(TalkDayId id) {
        return findById(id.value()).orElseThrow(() -> new Refused("talk.refused.day-missing"));
    }

    default TalkDay locked(TalkDayId id) {
        return lock(id.value()).orElseThrow(() -> new Refused("talk.refused.day-missing"));
    }
}
