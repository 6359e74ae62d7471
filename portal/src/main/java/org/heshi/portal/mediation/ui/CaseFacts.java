package org.heshi.portal.mediation.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heshi.portal.booking.HearingStatus;
import org.heshi.portal.kit.Text;
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
            case IN_HANDLING -> mine != null && mine.isToSign() ? "sign" : mine != null && mine.isToChoose() ? "choose"
                    : isBooked() ? "meet" : view.side() == Side.RESPONDENT ? "IN_HANDLING.respondent" : "IN_HANDLING";
            case RESOLVED -> mine == null ? "RESOLVED" : mine.party().confirmedAt() != null ? "RESOLVED.confirmed"
                    : mine.decides() ? "RESOLVED" : "RESOLVED.agent";
            case CLOSED -> mine != null && mine.rating() == null ? "CLOSED" : "CLOSED.rated";
            case DECLINED, REFERRED, WITHDRAWN -> status.name();
        };
    }

    private boolean isBooked() {
        return view.mine() != null && view.mine().meetings().stream().anyMatch(meeting -> meeting.hearing().status() == HearingStatus.BOOKED);
    }

    /** The part of the page to which the main button leads, if that is what is to be done now. */
    Optional<String> place() {
        return switch (situation()) {
            case "sign" -> Optional.of("agreement");
            case "choose", "meet" -> Optional.of("meeting");
            case "IN_HANDLING", "IN_HANDLING.respondent" -> Optional.of("talk");
            default -> Optional.empty();
        };
    }

    /** The words that matter now: the question to answer, what was agreed, why it ended and where to go. */
    List<Text> said() {
        return switch (view.matter().status()) {
            case RETURNED -> last("matters.timeline.returned", "question");
            case RESOLVED -> last("mediation.timeline.oral", "agreed");
            case DECLINED -> last("matters.timeline.declined", "why", "instead");
            case REFERRED -> last("matters.timeline.hop.REFER", "to", "why");
            case SUBMITTED, ADMITTED, IN_HANDLING, CLOSED, WITHDRAWN -> List.of();
        };
    }

    private List<Text> last(String key, String... names) {
        var args = view.timeline().reversed().stream().map(entry -> entry.what().text()).filter(text -> text.key().equals(key)).findFirst()
                .map(Text::args).orElse(List.of());
        return IntStream.range(0, Math.min(args.size(), names.length)).mapToObj(i -> Text.of("mediation.case.said." + names[i], args.get(i))).toList();
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
