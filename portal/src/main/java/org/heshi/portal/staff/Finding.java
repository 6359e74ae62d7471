package org.heshi.portal.staff;

import java.util.List;
import org.heshi.portal.kit.Text;

/**
 * What a list would do, found out without doing it.
 *
 * @param problems every one of them, by the rows of the file
 */
public record Finding(int rows, int people, int posts, int unchanged, List<Problem> problems) {

    /** What is wrong in a row, and how to put it right. */
    public record Problem(int row, Text text) {}

    public Finding {
        problems = List.copyOf(problems);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }
}
