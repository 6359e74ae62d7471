package org.heshi.portal.messaging;

import java.time.Clock;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what an old message said and to which number. That there was one, for whom and what became of it stays. */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final MessagingSettings settings;
    private final Clock clock;

    Retention(JdbcClient jdbc, MessagingSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** A few at a time, each time for good, so that nobody waits for the night's work. */
    int forget() {
        var forgotten = 0;
        for (var some = forgetSome(); some > 0; some = forgetSome()) {
            forgotten += some;
        }
        LOG.info("Erased numbers and words of {} messages older than {} days", forgotten, settings.keep().toDays());
        return forgotten;
    }

    private int forgetSome() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                update outbox_message set phone = null, args = array(select '••••••' from unnest(args)), erased = true, forgotten_at = :now,
                    recipient = case when person is null then id::text else recipient end
                where id in (
                    select id from outbox_message
                    where forgotten_at is null and queued_at < :before and coalesce(settled_at, queued_at) < :before
                    and state not in ('WAITING', 'SENDING') order by queued_at limit :limit for update skip locked)""")
                .param("now", now).param("before", now.minus(settings.keep())).param("limit", AT_ONCE).update();
    }
}
