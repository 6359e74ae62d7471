package org.heshi.portal.booking;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is taken and when. The table itself refuses to promise anything twice. */
@Component
class Reservations {

    private static final String EXCLUSION_VIOLATION = "23P01";

    private final JdbcClient jdbc;

    Reservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Taken(UUID resource, Instant start, Instant end) {}

    void take(HearingId hearing, Collection<UUID> resources, Instant start, Instant end) {
        queueUp(resources);
        try {
            jdbc.sql("insert into reservation select ?, resource, tstzrange(?, ?) from unnest(?) resource")
                    .params(hearing.value(), utc(start), utc(end), array(resources)).update();
        } catch (DataIntegrityViolationException e) {
            if (e.getMostSpecificCause() instanceof SQLException sql && EXCLUSION_VIOLATION.equals(sql.getSQLState())) {
                throw new Refused("booking.refused.taken");
            }
            throw e;
        }
    }

    void release(HearingId hearing) {
        jdbc.sql("delete from reservation where hearing = ?").param(hearing.value()).update();
    }

    /**
     * Two who want the same take turns until the first one's transaction ends. Without this both would insert, each wait for
     * the other, and the database would end one of them as a deadlock.
     */
    void queueUp(Collection<UUID> resources) {
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtextextended(resource::text, 0))
                from (select distinct resource from unnest(?) resource order by resource) one_after_the_other""")
                .param(array(resources)).query(_ -> {});
    }

    boolean areFree(Collection<UUID> resources, Instant start, Instant end) {
        return taken(resources, start, end).isEmpty();
    }

    List<Taken> taken(Collection<UUID> resources, Instant from, Instant until) {
        return jdbc.sql("""
                select resource, lower(during), upper(during) from reservation
                where resource = any(?) and during && tstzrange(?, ?)""")
                .params(array(resources), utc(from), utc(until))
                .query((row, _) -> new Taken(row.getObject(1, UUID.class), instant(row.getObject(2, OffsetDateTime.class)),
                        instant(row.getObject(3, OffsetDateTime.class))))
                .list();
    }

    int count(UUID resource, Instant from, Instant until) {
        return taken(List.of(resource), from, until).size();
    }

    private static UUID[] array(Collection<UUID> resources) {
        return resources.stream().distinct().toArray(UUID[]::new);
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
