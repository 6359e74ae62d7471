package org.heshi.portal.matters;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intake(Matters matters, Deadlines deadlines, Categories categories, Offices offices, Timeline timeline, Sight sight,
            ApplicationEventPublisher events, Clock clock) {
        this.matters = matters;
        this.deadlines = deadlines;
        this.categories = categories;
        this.offices = offices;
        this.timeline = timeline;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    public MatterId file(MatterForm form) {
        return file(form, Map.of(), List.of());
    }

    /**
     * Small matters stay in the village: whatever comes in is first held by the committee of its place.
     *
     * @param parties who has a part in it besides the account that files
     * @param names   of those concerned, by which staff find it
     */
    public MatterId file(MatterForm form, Map<UUID, Role> parties, List<String> names) {
        var now = clock.instant();
        var matter = new Matter(form, offices.committeeOf(form.place()).id(), now);
        if (form.filedBy() != null) {
            matter.join(form.filedBy().value(), form.filedFor() == null ? Role.APPLICANT : Role.REPORTER);
        }
        parties.forEach(matter::join);
        matter.concerns(names);
        var deadline = deadlines.next(matter, Stage.ADMIT, categories.get(form.category()).admitDays());
        matters.save(matter);
        deadlines.keep(deadline);
        timeline.begin(matter, form.filedBy() == null ? Sight.Acting.NOBODY : sight.actor(matter),
                form.filedFor() == null ? "matters.timeline.filed" : "matters.timeline.filed-for");
        events.publishEvent(new MatterFact.Filed(matter.id(), now));
        return matter.id();
    }
}
