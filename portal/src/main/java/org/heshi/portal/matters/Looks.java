package org.heshi.portal.matters;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A supervisor sees every matter of its area in the list, but opens one that it does not hold only after saying why. Everybody
 * concerned reads in the timeline that it looked.
 */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Looks {

    static final Duration LASTS = Duration.ofHours(12);

    private final MatterLists lists;
    private final Sight sight;
    private final Timeline timeline;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    Looks(MatterLists lists, Sight sight, Timeline timeline, Audit audit, JdbcClient jdbc, Clock clock) {
        this.lists = lists;
        this.sight = sight;
        this.timeline = timeline;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the visitor may open the matter once it has said why. */
    @Transactional(readOnly = true)
    public boolean isAsked(Reference reference) {
        return asked(reference).isPresent();
    }

    /** From now on, for half a day, the matter is open to the visitor. */
    public void look(Reference reference, LookReason reason) {
        var matter = asked(reference).orElseThrow(() -> new Refused("matters.refused.missing"));
        var until = clock.instant().plus(LASTS).atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into supervisor_look (person, matter, reason, until) values (?, ?, ?, ?)
                on conflict (person, matter) do update set reason = excluded.reason, until = excluded.until""")
                .params(Visitor.requirePerson().value(), matter.value(), reason.name(), until).update();
        timeline.record(matter, "matters.timeline.looked." + reason, Audience.EVERYONE);
        audit.record(Deed.LOOKED_AT_MATTER, null, matter.value(), Map.of("reason", reason.name()));
    }

    private Optional<MatterId> asked(Reference reference) {
        return lists.id(reference).filter(matter -> !sight.sees(matter) && sight.supervises(matter));
    }
}
