package org.heshi.portal.matters;

import java.time.Clock;
import java.time.LocalDate;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Inside;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of a matter as its parties move it; the features that know the parties call this once they know who asks. */
@Service
@Inside
@Transactional(propagation = Propagation.MANDATORY)
public class Course {

    private final Matters matters;
    private final Deadlines deadlines;
    private final Categories categories;
    private final Timeline timeline;
    private final MatterRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Course(Matters matters, Deadlines deadlines, Categories categories, Timeline timeline, MatterRules rules,
            ApplicationEventPublisher events, Clock clock) {
        this.matters = matters;
        this.deadlines = deadlines;
        this.categories = categories;
        this.timeline = timeline;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** The applicant's answer to a question; what was told grows by it and the clock goes on. */
    public void answer(MatterId matter, String more) {
        var words = Handling.reason(more);
        var fact = matters.get(matter).answer(words, clock.instant());
        deadlines.go(matter);
        timeline.record(matter, "matters.timeline.answered", Audience.APPLICANT, words);
        events.publishEvent(fact);
    }

    public void start(MatterId matter) {
        events.publishEvent(matters.get(matter).start(clock.instant()));
        timeline.record(matter, "matters.timeline.started", Audience.EVERYONE);
    }

    /** Settled; from now on the parties may confirm or object. */
    public void resolve(MatterId matter) {
        var found = matters.get(matter);
        var fact = found.resolve(deadlines.workingDaysFromNow(rules.objectionDays()), clock.instant());
        deadlines.begin(found, Stage.CONFIRM, rules.objectionDays());
        timeline.record(matter, "matters.timeline.resolved", Audience.EVERYONE);
        events.publishEvent(fact);
    }

    /** @param key the word key of the timeline sentence that says why: both confirmed, or the window passed in silence */
    public void close(MatterId matter, String key) {
        var found = matters.get(matter);
        var fact = found.close(today().plusDays(rules.reopenDays()), clock.instant());
        deadlines.end(found);
        timeline.record(matter, key, Audience.EVERYONE);
        events.publishEvent(fact);
    }

    /** A party objects to the result, or comes back within the window: handling goes on, with a new time to settle. */
    public void reopen(MatterId matter, String why) {
        var words = Handling.reason(why);
        var found = matters.get(matter);
        var fact = found.reopen(clock.instant());
        deadlines.begin(found, Stage.SETTLE, categories.get(found.category()).settleDays());
        timeline.record(matter, "matters.timeline.reopened", Audience.EVERYONE, words);
        events.publishEvent(fact);
    }

    public void withdraw(MatterId matter, String why) {
        var words = Handling.reason(why);
        var found = matters.get(matter);
        var fact = found.withdraw(clock.instant());
        deadlines.end(found);
        timeline.record(matter, "matters.timeline.withdrawn", Audience.EVERYONE, words);
        events.publishEvent(fact);
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }
}
