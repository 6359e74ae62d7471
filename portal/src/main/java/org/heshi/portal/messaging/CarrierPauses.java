package org.heshi.portal.messaging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a carrier asked to be left alone, or refused our credentials: every node keeps to it. */
@Component
class CarrierPauses {

    private final JdbcClient jdbc;

    CarrierPauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CarrierPause> current(String carrier, Instant now) {
        return jdbc.sql("select until, reason from carrier_pause where carrier = ? and until > ?")
                .params(carrier, now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new CarrierPause(row.getObject(1, OffsetDateTime.class).toInstant(), Reason.valueOf(row.getString(2))))
                .optional();
    }

    void pause(String carrier, Instant until, Reason reason) {
        jdbc.sql("""
                insert into carrier_pause (carrier, until, reason) values (?, ?, ?)
                on conflict (carrier) do update set until = greatest(carrier_pause.until, excluded.until), reason = excluded.reason
                """).params(carrier, until.atOffset(ZoneOffset.UTC), reason.name()).update();
    }

    void end(String carrier) {
        jdbc.sql("delete from carrier_pause where carrier = ?").param(carrier).update();
    }
}
