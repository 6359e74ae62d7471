package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.IntStream;
import org.heshi.portal.kit.ui.Road;
import org.heshi.portal.matters.MatterStatus;

/** The road of a case as the staff go it. */
final class DeskRoad {

    private static final List<String> STOPS = List.of("FILED", "ADMIT", "ASSIGN", "MEDIATE", "CONFIRM", "CLOSE");

    private DeskRoad() {}

    static Road of(Component asker, MatterStatus status) {
        var now = switch (status) {
            case SUBMITTED, RETURNED, DECLINED -> 1;
            case ADMITTED -> 2;
            case IN_HANDLING -> 3;
            case RESOLVED -> 4;
            case CLOSED -> 6;
            case REFERRED, WITHDRAWN -> -1;
        };
        if (now < 0) {
            return new Road(List.of(stop(asker, 0, Road.State.DONE), new Road.Stop(asker.getTranslation("matters.status." + status), Road.State.END)), null);
        }
        return new Road(IntStream.range(0, STOPS.size()).mapToObj(index -> index == now && status == MatterStatus.DECLINED
                ? new Road.Stop(asker.getTranslation("matters.status.DECLINED"), Road.State.END)
                : stop(asker, index, index < now ? Road.State.DONE : index == now ? Road.State.NOW : Road.State.NEXT)).toList(), null);
    }

    private static Road.Stop stop(Component asker, int index, Road.State state) {
        return new Road.Stop(asker.getTranslation("mediation.desk.road." + STOPS.get(index)), state);
    }
}
