package org.heshi.portal.mediation;

import org.heshi.portal.matters.MatterFact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a dispute moves to another office its mediators leave it; the next office names its own. */
@Component
class Departures {

    private final AssignmentStore assignments;

    Departures(AssignmentStore assignments) {
        this.assignments = assignments;
    }

    @EventListener
    void on(MatterFact.Moved fact) {
        assignments.of(fact.matter()).forEach(assignment -> assignment.end(fact.at()));
    }
}
