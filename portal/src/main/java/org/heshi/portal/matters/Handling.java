package org.heshi.portal.matters;

import java.time.Clock;
import java.util.function.Function;
import org.heshi.portal.kit.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office that holds a matter decides on it. */
@Service
@Transactional
@PreAuthorize("@sight.handles(#matter)")
public class Handling {

    static final int REASON_LENGTH = 500;

    private final Matters matters;
    private final Deadlines deadlines;
    private final Categories categories;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handling(Matters matters, Deadlines deadlines, Categories categories, Timeline timeline,
            ApplicationEventPublisher events, Clock clock) {
        this.matters = matters;
        this.deadlines = deadlines;
        this.categories = categories;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Takes it on, under the category that fits; the time to settle it begins. */
    public void admit(MatterId matter, CategoryCode category) {
        var rule = categories.get(category);
        decide(matter, found -> found.admit(category, clock.instant()));
        deadlines.begin(matters.get(matter), Stage.SETTLE, rule.settleDays());
        timeline.record(matter, "matters.timeline.admitted", Audience.EVERYONE);
    }

    /** Asks the applicant for more; the clock stands still until the answer. */
    public void giveBack(MatterId matter, String question) {
        var words = reason(question);
        deadlines.stop(matter, words.length() > 200 ? words.substring(0, 199) + "…" : words);
        decide(matter, found -> found.giveBack(clock.instant()));
        timeline.record(matter, "matters.timeline.returned", Audience.APPLICANT, words);
    }

    /** Does not take it on, and says where to go instead. */
    public void decline(MatterId matter, String why, String instead) {
        var words = reason(why);
        var elsewhere = reason(instead);
        decide(matter, found -> found.decline(clock.instant()));
        deadlines.end(matters.get(matter));
        timeline.record(matter, "matters.timeline.declined", Audience.APPLICANT, words, elsewhere);
    }

    private void decide(MatterId matter, Function<Matter, MatterFact> decision) {
        events.publishEvent(decision.apply(matters.get(matter)));
    }

    static String reason(String words) {
        var stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > REASON_LENGTH) {
            throw new Refused("matters.refused.reason");
        }
        return stripped;
    }
}
