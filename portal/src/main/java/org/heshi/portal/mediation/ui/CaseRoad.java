package org.heshi.portal.mediation.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.Road;
import org.heshi.portal.kit.ui.Road.State;
import org.heshi.portal.kit.ui.Road.Stop;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.mediation.CaseView;
import org.jspecify.annotations.Nullable;

/** The road of a dispute: told, taken on, talked over, agreed, done; or where it turned off. */
final class CaseRoad {

    private static final List<String> STOPS = List.of("filed", "admitted", "started", "resolved", "closed");

    private CaseRoad() {}

    static Road of(CaseView view, Locale locale, LocalDate today, @Nullable String sentence) {
        var states = states(view.matter().status());
        var stops = new ArrayList<Stop>();
        for (var i = 0; i < states.size(); i++) {
            var end = states.get(i) == State.END;
            var name = end ? "end." + view.matter().status() : STOPS.get(i);
            var at = i == 0 ? Optional.of(view.matter().filedAt()) : end ? Optional.of(view.matter().changedAt())
                    : states.get(i) == State.DONE ? last(view, "matters.timeline." + STOPS.get(i)) : Optional.<Instant>empty();
            stops.add(new Stop(Words.say(locale, "mediation.case.road." + name), states.get(i), note(at, locale, today)));
        }
        return new Road(stops, sentence);
    }

    static List<State> states(MatterStatus status) {
        return switch (status) {
            case SUBMITTED, RETURNED -> List.of(State.DONE, State.NOW, State.NEXT, State.NEXT, State.NEXT);
            case ADMITTED, IN_HANDLING -> List.of(State.DONE, State.DONE, State.NOW, State.NEXT, State.NEXT);
            case RESOLVED -> List.of(State.DONE, State.DONE, State.DONE, State.NOW, State.NEXT);
            case CLOSED -> List.of(State.DONE, State.DONE, State.DONE, State.DONE, State.DONE);
            case DECLINED, WITHDRAWN -> List.of(State.DONE, State.END);
            case REFERRED -> List.of(State.DONE, State.DONE, State.DONE, State.END);
        };
    }

    private static Optional<Instant> last(CaseView view, String key) {
        return view.timeline().reversed().stream().filter(entry -> entry.what().text().key().startsWith(key)).findFirst().map(entry -> entry.what().at());
    }

    private static @Nullable String note(Optional<Instant> at, Locale locale, LocalDate today) {
        return at.map(moment -> Dates.say(locale, Dates.day(moment), today)).orElse(null);
    }
}
