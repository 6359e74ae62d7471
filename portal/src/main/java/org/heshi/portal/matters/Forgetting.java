package org.heshi.portal.matters;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.Eraser;
import org.heshi.portal.kit.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets matters that ended long ago: who they were about and what they told. What kind of matter it was, where, when and
 * how it ended stays, for counting. Each matter is forgotten as a whole or not at all, and the audit says so.
 */
@Component
class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final int AT_ONCE = 50;

    private final Matters matters;
    private final Timeline timeline;
    private final Eraser eraser;
    private final Audit audit;
    private final MatterRules rules;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Forgetting(Matters matters, Timeline timeline, Eraser eraser, Audit audit, MatterRules rules, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.matters = matters;
        this.timeline = timeline;
        this.eraser = eraser;
        this.audit = audit;
        this.rules = rules;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How many it forgot. */
    int run() {
        var forgotten = 0;
        for (var some = due(); !some.isEmpty(); some = due()) {
            some.forEach(matter -> transaction.executeWithoutResult(_ -> forget(matter)));
            forgotten += some.size();
        }
        LOG.info("Forgot {} matters that ended more than {} days ago", forgotten, rules.keep().toDays());
        return forgotten;
    }

    private List<MatterId> due() {
        return jdbc.sql("""
                select id from matter where forgotten_at is null and status in ('CLOSED', 'DECLINED', 'REFERRED', 'WITHDRAWN') and changed_at < :before
                order by changed_at limit :limit""")
                .param("before", clock.instant().minus(rules.keep()).atOffset(ZoneOffset.UTC)).param("limit", AT_ONCE)
                .query(UUID.class).list().stream().map(MatterId::new).toList();
    }

    private void forget(MatterId id) {
        var matter = matters.get(id);
        matter.forget();
        matters.save(matter);
        eraser.forget(Traces.Of.MATTER, id.value());
        timeline.recordAs(id, Actor.SYSTEM, null, "matters.timeline.forgotten", Audience.STAFF);
        audit.record(Deed.ERASED, null, id.value(), Map.of("after", rules.keep().toDays() + "d", "status", matter.status().name()));
    }
}
