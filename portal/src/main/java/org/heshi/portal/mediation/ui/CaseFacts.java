package org.heshi.portal.mediation.ui;

import java.util.List;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.mediation.CaseView;
import org.heshi.portal.mediation.Side;

/** In which situation a party finds itself, and what was said to bring it there. */
record CaseFacts(CaseView view) {

    /** The last part of the key of the sentence that says it. */
    String situation() {
        var status = view.matter().status();
        var mine = view.mine();
        return switch (status) {
            case RETURNED -> view.side() == Side.APPLICANT ? "RETURNED" : "RETURNED.other";
            case SUBMITTED -> view.side() == Side.RESPONDENT ? "SUBMITTED.respondent" : "SUBMITTED";
            case ADMITTED -> "ADMITTED";
            case IN_HANDLING -> view.side() == Side.RESPONDENT ? "IN_HANDLING.respondent" : "IN_HANDLING";
            case RESOLVED -> mine != null && mine.party().confirmedAt() != null ? "RESOLVED.confirmed" : "RESOLVED";
            case CLOSED -> mine != null && mine.rating() == null ? "CLOSED" : "CLOSED.rated";
            case DECLINED, REFERRED, WITHDRAWN -> status.name();
        };
    }

    /** The words that matter now: the question to answer, why it was declined and where to go, what to bring to the court. */
    List<String> said() {
        return switch (view.matter().status()) {
            case RETURNED -> last("matters.timeline.returned");
            case DECLINED -> last("matters.timeline.declined");
            case REFERRED -> last("matters.timeline.hop.REFER");
            case SUBMITTED, ADMITTED, IN_HANDLING, RESOLVED, CLOSED, WITHDRAWN -> List.of();
        };
    }

    private List<String> last(String key) {
        return view.timeline().reversed().stream().filter(entry -> entry.what().text().key().equals(key)).findFirst()
                .map(entry -> entry.what().text().args()).orElse(List.of());
    }

    boolean isOpen() {
        return !view.matter().status().isOver();
    }

    boolean canUrge() {
        var status = view.matter().status();
        return status == MatterStatus.SUBMITTED || status == MatterStatus.ADMITTED || status == MatterStatus.IN_HANDLING;
    }

    boolean canTalk() {
        return isOpen() && view.matter().status() != MatterStatus.SUBMITTED;
    }
}
