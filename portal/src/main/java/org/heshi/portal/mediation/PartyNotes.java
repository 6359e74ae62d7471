package org.heshi.portal.mediation;

import org.heshi.portal.matters.HopKind;
import org.heshi.portal.matters.MatterFact;
import org.heshi.portal.matters.MatterKind;
import org.heshi.portal.matters.MatterLookup;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the parties of a dispute where it stands, whoever moved it. */
@Component
class PartyNotes {

    private final MatterLookup lookup;
    private final Notes notes;

    PartyNotes(MatterLookup lookup, Notes notes) {
        this.lookup = lookup;
        this.notes = notes;
    }

    @EventListener
    void on(MatterFact fact) {
        if (lookup.known(fact.matter()).kind() != MatterKind.DISPUTE) {
            return;
        }
        switch (fact) {
            case MatterFact.Admitted _ -> notes.side(fact.matter(), Side.APPLICANT, "mediation.admitted.sms", cause(fact));
            case MatterFact.Returned _ -> notes.side(fact.matter(), Side.APPLICANT, "mediation.returned.sms", cause(fact));
            case MatterFact.Declined _ -> notes.side(fact.matter(), Side.APPLICANT, "mediation.declined.sms", cause(fact));
            case MatterFact.HandlingStarted _ -> notes.side(fact.matter(), Side.APPLICANT, "mediation.started.sms", cause(fact));
            case MatterFact.Moved moved when moved.hop() == HopKind.REFER -> notes.parties(fact.matter(), "mediation.referred.sms", cause(fact));
            case MatterFact.Moved _ -> notes.side(fact.matter(), Side.APPLICANT, "mediation.moved.sms", cause(fact));
            case MatterFact.Resolved _ -> notes.parties(fact.matter(), "mediation.resolved.sms", cause(fact));
            case MatterFact.Closed _ -> notes.parties(fact.matter(), "mediation.closed.sms", cause(fact));
            case MatterFact.Reopened _ -> {
                notes.parties(fact.matter(), "mediation.reopened.sms", cause(fact));
                notes.mediators(fact.matter(), "mediation.reopened.sms", cause(fact));
            }
            case MatterFact.Urged _ -> notes.mediators(fact.matter(), "mediation.urged.sms", cause(fact));
            case MatterFact.Withdrawn _ -> notes.mediators(fact.matter(), "mediation.withdrawn.sms", cause(fact));
            case MatterFact.Filed _, MatterFact.Answered _ -> { }
        }
    }

    private static String cause(MatterFact fact) {
        return fact.getClass().getSimpleName() + "/" + fact.at().toEpochMilli();
    }
}
