package org.heshi.portal.mediation;

import org.heshi.portal.documents.AgreementConfirmed;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.matters.Course;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When every party has confirmed the agreement the dispute is resolved; from then on they may confirm the result or object. */
@Component
class Agreed {

    private final MatterLookup lookup;
    private final Course course;

    Agreed(MatterLookup lookup, Course course) {
        this.lookup = lookup;
        this.course = course;
    }

    @EventListener
    void on(AgreementConfirmed event) {
        var matter = new MatterId(event.matter());
        if (lookup.known(matter).status() == MatterStatus.IN_HANDLING) {
            VisitorToken.asMachine(() -> course.resolve(matter));
        }
    }
}
