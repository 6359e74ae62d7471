package org.heshi.portal.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who may what: the table in {@code policy.txt}, of which each row says one thing about every kind of person. */
record Policy(Map<String, List<String>> rows) {

    private static final Path FILE = Path.of("src/test/resources/policy.txt");

    static Policy read() throws IOException {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var line : Files.readAllLines(FILE)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var words = Arrays.asList(line.strip().split("\\s+"));
            var count = words.contains("inside") ? 1 : Kind.values().length;
            var name = String.join(" ", words.subList(0, words.size() - count));
            if (rows.put(name, words.subList(words.size() - count, words.size())) != null) {
                throw new IllegalStateException("said twice: " + name);
            }
        }
        if (!rows.remove("columns").equals(Arrays.stream(Kind.values()).map(Kind::column).toList())) {
            throw new IllegalStateException("the columns are not the kinds of person");
        }
        return new Policy(rows);
    }

    /** What is wrong with what was seen, a line each; what has no row, and rows for which there is nothing any more. */
    List<String> complaints(String sort, Map<String, List<String>> seen) {
        var complaints = new ArrayList<String>();
        seen.forEach((name, marks) -> {
            var expected = rows.get(name);
            if (expected == null) {
                complaints.add("no row, seen was: " + line(name, marks));
            } else if (!agree(expected, marks)) {
                complaints.add("expected:         " + line(name, expected) + "\nseen:             " + line(name, marks));
            }
        });
        rows.keySet().stream().filter(name -> name.startsWith(sort + " ") && !seen.containsKey(name))
                .forEach(name -> complaints.add("a row for what there is not: " + name));
        return complaints;
    }

    /** "+" answers, maybe with nothing; where a row tells "0", an answer of nothing, apart from "+", it counts. */
    private static boolean agree(List<String> expected, List<String> seen) {
        return expected.contains("0") ? expected.equals(seen)
                : expected.equals(seen.stream().map(mark -> mark.equals("0") ? "+" : mark).toList());
    }

    static String line(String name, List<String> marks) {
        return String.format("%-58s ", name) + marks.stream().map(mark -> String.format("%-3s", mark)).collect(Collectors.joining()).strip();
    }
}
