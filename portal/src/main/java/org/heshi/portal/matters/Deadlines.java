package org.heshi.portal.matters;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.WorkingDays;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clock of each matter. */
@Service
@Transactional
public class Deadlines {

    private static final int REASON_LENGTH = 200;

    private final EntityManager entities;
    private final DeadlineStore store;
    private final Matters matters;
    private final Timeline timeline;
    private final WorkingDays calendar;
    private final Clock clock;

    Deadlines(EntityManager entities, DeadlineStore store, Matters matters, Timeline timeline, WorkingDays calendar, Clock clock) {
        this.entities = entities;
        this.store = store;
        this.matters = matters;
        this.timeline = timeline;
        this.calendar = calendar;
        this.clock = clock;
    }

    @PreAuthorize("@sight.sees(#matter)")
    @Transactional(readOnly = true)
    public Optional<DeadlineSummary> of(MatterId matter) {
        return store.running(matter.value()).map(deadline -> deadline.summary(today(), calendar));
    }

    /** Stops the clock while a party owes an answer. */
    @PreAuthorize("@sight.handles(#matter)")
    public void pause(MatterId matter, String reason) {
        var words = reason.strip();
        if (words.isEmpty() || words.length() > REASON_LENGTH) {
            throw new Refused("matters.refused.reason");
        }
        refuseIn(matter, MatterStatus.RESOLVED);
        stop(matter, words);
        timeline.record(matter, "matters.timeline.paused", Audience.EVERYONE, words);
    }

    @PreAuthorize("@sight.handles(#matter)")
    public void resume(MatterId matter) {
        refuseIn(matter, MatterStatus.RETURNED);
        go(matter);
        timeline.record(matter, "matters.timeline.resumed", Audience.EVERYONE);
    }

    /** The parties' announced window does not move, and only the applicant's answer ends the wait for it. */
    private void refuseIn(MatterId matter, MatterStatus status) {
        if (matters.get(matter).status() == status) {
            throw new Refused("matters.refused.transition." + status);
        }
    }

    void stop(MatterId matter, String reason) {
        running(matter).pause(reason, today());
        matters.get(matter).dueOn(null);
    }

    void go(MatterId matter) {
        var deadline = running(matter);
        deadline.resume(today(), calendar);
        matters.get(matter).dueOn(deadline.dueOn());
    }

    void begin(Matter matter, Stage stage, int days) {
        end(matter);
        entities.persist(next(matter, stage, days));
    }

    /** Of a matter that is only now coming into being; to be kept after it. */
    Deadline next(Matter matter, Stage stage, int days) {
        var deadline = new Deadline(matter.id(), stage, today(), days, calendar);
        matter.dueOn(deadline.dueOn());
        return deadline;
    }

    void keep(Deadline deadline) {
        entities.persist(deadline);
    }

    void end(Matter matter) {
        store.running(matter.id().value()).ifPresent(deadline -> {
            deadline.end(today());
            store.flush();
        });
        matter.dueOn(null);
    }

    LocalDate workingDaysFromNow(int days) {
        return calendar.plus(today(), days);
    }

    private Deadline running(MatterId matter) {
        return store.running(matter.value()).orElseThrow(() -> new Refused("matters.refused.no-deadline"));
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }
}
