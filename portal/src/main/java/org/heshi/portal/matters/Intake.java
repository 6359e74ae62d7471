package org.heshi.portal.matters;

import java.time.Clock;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.territory.Offices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what somebody brings. The features that know the kind (disputes, topics, incidents) are its door. */
@Service
@Inside
@Transactional(propagation = Propagation.MANDATORY)
public class Intake {

    private final Matters matters;
    private final Deadlines deadlines;
    private final Categories categories;
    private final Offices offices;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intake(Matters matters, Deadlines deadlines, Categories categories, Offices offices, Timeline timeline,
            ApplicationEventPublisher events, Clock clock) {
        this.matters = matters;
        this.deadlines = deadlines;
        this.categories = categories;
        this.offices = offices;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Small matters stay in the village: whatever comes in is first held by the committee of its place. */
    public MatterId file(MatterForm form) {
        var category = categories.get(form.category());
        var now = clock.instant();
        var matter = matters.save(new Matter(form, offices.committeeOf(form.place()).id(), now));
        if (form.filedBy() != null) {
            matter.join(form.filedBy().value(), form.filedFor() == null ? Role.APPLICANT : Role.REPORTER);
        }
        deadlines.begin(matter, Stage.ADMIT, category.admitDays());
        var key = form.filedFor() == null ? "matters.timeline.filed" : "matters.timeline.filed-for";
        if (form.filedBy() == null) {
            timeline.recordAs(matter.id(), Actor.APPLICANT, null, key, Audience.EVERYONE);
        } else {
            timeline.record(matter.id(), key, Audience.EVERYONE);
        }
        events.publishEvent(new MatterFact.Filed(matter.id(), now));
        return matter.id();
    }
}
