package org.heshi.portal.messaging;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.heshi.portal.kit.Inside;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets, with a matter, what was written to people about it. */
@Service
@Inside
public class MessagesForgotten {

    private final JdbcClient jdbc;
    private final Clock clock;

    MessagesForgotten(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void of(UUID matter) {
        jdbc.sql("delete from notice where matter = ?").param(matter).update();
        jdbc.sql("""
                update outbox_message set phone = null, person = null, recipient = id::text, args = array(select '••••••' from unnest(args)), erased = true,
                    forgotten_at = coalesce(forgotten_at, ?) where matter = ? and state not in ('WAITING', 'SENDING')""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), matter).update();
    }
}
