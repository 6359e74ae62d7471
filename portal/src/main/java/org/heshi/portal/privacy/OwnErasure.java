package org.heshi.portal.privacy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking that what is held about oneself be erased. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class OwnErasure {

    private final Audit audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnErasure(Audit audit, JdbcClient jdbc, Clock clock) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void ask() {
        var me = Visitor.requirePerson().value();
        var asked = jdbc.sql("insert into erasure_request (id, person, asked_at) values (?, ?, ?) on conflict do nothing")
                .params(UUID.randomUUID(), me, clock.instant().atOffset(ZoneOffset.UTC)).update();
        if (asked == 0) {
            throw new Refused("privacy.refused.asked");
        }
        audit.record(Deed.ERASURE_ASKED, me, null, Map.of());
    }

    @Transactional(readOnly = true)
    public Optional<Erasure> latest() {
        return jdbc.sql("select * from erasure_request where person = ? order by asked_at desc limit 1").param(Visitor.requirePerson().value())
                .query((row, _) -> new Erasure(row.getObject("id", UUID.class), row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getObject("erased", Boolean.class), Objects.requireNonNullElse(row.getString("reason"), ""))).optional();
    }
}
