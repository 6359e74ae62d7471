package org.heshi.portal.matters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline and how it came about.
 *
 * @param days      working days that the rule gives
 * @param daysLeft  working days until it is due, negative when it is late
 * @param announced whether the State Council's calendar of the due date's year is known; if not, the date may still move
 */
public record DeadlineSummary(Stage stage, LocalDate beganOn, int days, LocalDate dueOn, int daysLeft, boolean announced,
        boolean paused, List<Pause> pauses) {

    /** A time in which the clock stood still because somebody owed an answer. */
    public record Pause(String reason, LocalDate since, @Nullable LocalDate until) {}

    public boolean isLate() {
        return daysLeft < 0 && !paused;
    }
}
