package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The parts of a topic's page, in their order. */
class TopicParts extends Div {

    private static final long serialVersionUID = 1L;

    final Part head = new Part();
    final Part told = new Part();
    final Part course = new Part();
    final Part backing = new Part();
    final Part residence = new Part();
    final Part tasks = new Part();
    final Part newTask = new Part();
    final Part ratings = new Part();
    final Part rate = new Part();
    final Part appeal = new Part();
    final Part quarrel = new Part();
    final Part staff = new Part();
    /** How far each task is; the form beside it stays. */
    final transient Map<UUID, Part> progress = new HashMap<>();

    TopicParts() {
        addClassNames("column", "stack");
        parts().forEach(this::add);
    }

    private Stream<Part> parts() {
        return Stream.of(head, told, course, backing, residence, tasks, newTask, ratings, rate, appeal, quarrel, staff);
    }

    /** For another topic. */
    void clear() {
        parts().forEach(Part::clear);
    }
}
