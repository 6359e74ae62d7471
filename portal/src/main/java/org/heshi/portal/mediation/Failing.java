package org.heshi.portal.mediation;

import org.heshi.portal.matters.Actor;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Dispatch;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Timeline;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mediation that did not succeed: the next level takes over, or the parties are shown the way to the court. */
@Service
@Transactional
@PreAuthorize("@sight.handles(#matter)")
public class Failing {

    private final Dispatch dispatch;
    private final Timeline timeline;

    Failing(Dispatch dispatch, Timeline timeline) {
        this.dispatch = dispatch;
        this.timeline = timeline;
    }

    public void escalate(MatterId matter, String why) {
        timeline.record(matter, "mediation.timeline.failed", Audience.EVERYONE);
        dispatch.escalate(matter, why);
    }

    public void refer(MatterId matter, String why) {
        timeline.record(matter, "mediation.timeline.failed", Audience.EVERYONE);
        dispatch.refer(matter, why);
        timeline.recordAs(matter, Actor.SYSTEM, null, "mediation.timeline.bring", Audience.EVERYONE);
    }
}
