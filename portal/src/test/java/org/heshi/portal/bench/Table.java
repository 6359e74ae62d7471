package org.heshi.portal.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was measured, each line with the goal beside it. */
final class Table {

    private static final int STATEMENTS = 15;
    private static final String LINE = "%-28s %10s %10s %10s %5s %8s   %s";

    private final List<String> lines = new ArrayList<>();

    void head() {
        lines.add(LINE.formatted("action", "p50", "p95", "CPU", "SQL", "rows", "goal"));
    }

    /** @param goal what the slowest in twenty should stay within, where there is such a goal */
    void add(Measured measured, @Nullable Duration goal) {
        var time = goal == null ? "" : "p95 %d ms: %s, ".formatted(goal.toMillis(), verdict(measured.p95().compareTo(goal) <= 0));
        lines.add(LINE.formatted(measured.action(), Measured.millis(measured.p50()),
                Measured.millis(measured.p95()), Measured.millis(measured.cpu()), measured.statements(), measured.rows(),
                "%s%d SQL: %s".formatted(time, STATEMENTS, verdict(measured.statements() <= STATEMENTS))));
    }

    void add(String what, String value, String goal, boolean within) {
        lines.add("%-28s %32s %14s   %s: %s".formatted(what, value, "", goal, verdict(within)));
    }

    void note(String sentence) {
        lines.add(sentence);
    }

    private static String verdict(boolean within) {
        return within ? "ok" : "OVER";
    }

    @Override
    public String toString() {
        return "\n" + String.join("\n", lines) + "\n";
    }
}
