package org.heshi.portal.kit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what all features know of a matter or of a person, in the transaction of whoever decided it. */
@Service
@Inside
@Transactional(propagation = Propagation.MANDATORY)
public class Eraser {

    private final List<Traces> traces;
    private final JdbcClient jdbc;
    private final Clock clock;

    Eraser(List<Traces> traces, JdbcClient jdbc, Clock clock) {
        this.traces = traces;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void forget(Traces.Of of, UUID id) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        traces.stream().filter(each -> each.of() == of).flatMap(each -> each.sql().stream())
                .forEach(sql -> jdbc.sql(sql).param("id", id).param("now", now).update());
    }
}
