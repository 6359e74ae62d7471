package org.heshi.portal.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;

/** A list as it was brought: under known headings, each line with the number it has in the file. */
record Sheet(List<Line> lines) {

    static final int LONGEST = 2_000;

    /** Examples of the template begin so, and are passed over. */
    static final List<String> EXAMPLE = List.of("（示例）", "(example)");

    /** One line: its cells by column. */
    record Line(int number, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** @param rows all rows of the file, the first that is not empty with the headings */
    static Sheet of(ImportKind kind, List<List<String>> rows) {
        var first = 0;
        while (first < rows.size() && isBlank(rows.get(first))) {
            first++;
        }
        if (first == rows.size()) {
            throw new Refused("staff.refused.sheet-empty");
        }
        var headings = headings(kind, rows.get(first));
        var lines = new ArrayList<Line>();
        for (var at = first + 1; at < rows.size(); at++) {
            if (!isBlank(rows.get(at)) && EXAMPLE.stream().noneMatch(rows.get(at).getFirst()::startsWith)) {
                lines.add(new Line(at + 1, cells(headings, rows.get(at))));
            }
        }
        if (lines.isEmpty()) {
            throw new Refused("staff.refused.sheet-empty");
        }
        if (lines.size() > LONGEST) {
            throw new Refused("staff.refused.sheet-long", LONGEST);
        }
        return new Sheet(lines);
    }

    private static List<String> headings(ImportKind kind, List<String> row) {
        var known = new HashMap<String, String>();
        kind.columns().forEach(column -> Words.LANGUAGES.forEach(language -> known.put(plain(Words.say(language, "staff.column." + column)), column)));
        var headings = row.stream().map(cell -> known.getOrDefault(plain(cell), "")).toList();
        var missing = kind.needed().stream().filter(column -> !headings.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new Refused("staff.refused.sheet-columns",
                    missing.stream().map(column -> Words.say(Words.CHINESE, "staff.column." + column)).collect(Collectors.joining("、")));
        }
        return headings;
    }

    private static Map<String, String> cells(List<String> headings, List<String> row) {
        var cells = new HashMap<String, String>();
        for (var at = 0; at < Math.min(headings.size(), row.size()); at++) {
            cells.put(headings.get(at), row.get(at).strip().replaceFirst("^'(?=[=+@-])", ""));
        }
        return cells;
    }

    private static String plain(String heading) {
        return heading.strip().replaceAll("[\\s*＊:：（(].*$", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }
}
