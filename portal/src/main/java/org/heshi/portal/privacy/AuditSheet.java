package org.heshi.portal.privacy;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The audit as lines of a spreadsheet. */
final class AuditSheet {

    /** With the mark by which spreadsheets know that it is UTF-8. */
    static final String HEAD = "\uFEFFat,acted as,actor,actor name,said,deed,subject,subject name,case,facts\r\n";

    private AuditSheet() {}

    static String row(AuditLine line, Locale language) {
        var entry = line.entry();
        return Stream.of(entry.at(), entry.kind(), entry.actor(), line.actor(), line.said(language), entry.deed(), entry.subject(), line.subject(),
                        line.reference() == null ? entry.matter() : line.reference(),
                        entry.facts().entrySet().stream().map(fact -> fact.getKey() + "=" + fact.getValue()).collect(Collectors.joining("; ")))
                .map(AuditSheet::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted, and never a formula. */
    private static String cell(@Nullable Object value) {
        var text = Objects.toString(value, "");
        var plain = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
