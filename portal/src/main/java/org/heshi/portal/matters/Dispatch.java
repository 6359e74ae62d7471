package org.heshi.portal.matters;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.OfficeKind;
import org.heshi.portal.territory.OfficeSummary;
import org.heshi.portal.territory.Offices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a matter from one holder to another; every hop says why. */
@Service
@Transactional
@PreAuthorize("@sight.handles(#matter)")
public class Dispatch {

    private final Matters matters;
    private final Deadlines deadlines;
    private final Categories categories;
    private final Offices offices;
    private final Timeline timeline;
    private final Sight sight;
    private final JdbcClient jdbc;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dispatch(Matters matters, Deadlines deadlines, Categories categories, Offices offices, Timeline timeline, Sight sight,
            JdbcClient jdbc, Live live, ApplicationEventPublisher events, Clock clock) {
        this.matters = matters;
        this.deadlines = deadlines;
        this.categories = categories;
        this.offices = offices;
        this.timeline = timeline;
        this.sight = sight;
        this.jdbc = jdbc;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** To the next level up; from the county it can only be referred. */
    public void escalate(MatterId matter, String why) {
        var above = offices.above(matters.get(matter).holder()).orElseThrow(() -> new Refused("matters.refused.top"));
        move(matter, HopKind.ESCALATE, above, why);
    }

    /** To another office of the same level, or down to one whose work it is. */
    public void transfer(MatterId matter, OfficeId to, String why) {
        var target = offices.get(to);
        if (targets(matter).stream().noneMatch(office -> office.id().equals(to))) {
            throw new Refused("matters.refused.target");
        }
        move(matter, HopKind.TRANSFER, target, why);
    }

    /** Out of the loop to the county's court; says what to bring along. The matter ends here as referred. */
    public void refer(MatterId matter, String why) {
        var court = offices.serving(matters.get(matter).place()).stream()
                .filter(office -> office.kind() == OfficeKind.COURT).findFirst().orElseThrow(() -> new Refused("matters.refused.target"));
        move(matter, HopKind.REFER, court, why);
    }

    /** Where a matter may be transferred to from where it is. */
    @Transactional(readOnly = true)
    public List<OfficeSummary> targets(MatterId matter) {
        var found = matters.get(matter);
        return offices.serving(found.place()).stream()
                .filter(office -> office.kind() != OfficeKind.COURT && !office.id().equals(found.holder())).toList();
    }

    private void move(MatterId matter, HopKind kind, OfficeSummary to, String why) {
        var reason = Handling.reason(why);
        var found = matters.get(matter);
        var from = found.holder();
        var now = clock.instant();
        var wasSubmitted = found.status() == MatterStatus.SUBMITTED;
        var by = sight.actor(found);
        var fact = found.move(kind, to.id(), now);
        jdbc.sql("""
                insert into hop (id, matter, kind, from_office, to_office, reason, hopped_by, hopped_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), matter.value(), kind.name(), from.value(), to.id().value(), reason,
                        Visitor.person().map(person -> person.value()).orElse(null), java.sql.Timestamp.from(now))
                .update();
        var rule = categories.get(found.category());
        if (kind == HopKind.REFER) {
            deadlines.end(found);
        } else if (wasSubmitted) {
            deadlines.begin(found, Stage.ADMIT, rule.admitDays());
        } else {
            deadlines.begin(found, Stage.SETTLE, rule.settleDays());
        }
        timeline.recordAs(matter, by.capacity(), by.subject(), "matters.timeline.hop." + kind, Audience.EVERYONE, to.name(), reason);
        live.publish(from.value());
        events.publishEvent(fact);
    }
}
