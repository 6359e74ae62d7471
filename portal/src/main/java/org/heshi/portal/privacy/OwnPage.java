package org.heshi.portal.privacy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonalTable;
import org.heshi.portal.kit.Words;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** What is held about a person as a page of its own, which needs nothing but a browser. */
record OwnPage(Locale language, List<PersonalTable> tables, Places places) {

    private static final String LOOKS = """
            body { font: 1rem/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #bbb; padding: .3rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
            """;

    /** As the database writes them. */
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d");

    String of(Map<String, List<Map<String, Object>>> all, Instant now) {
        return "<!doctype html><html lang=\"" + language.toLanguageTag() + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
                + say("privacy.data.title") + "</title><style>" + LOOKS + "</style></head><body><h1>" + say("privacy.data.title") + "</h1><p>"
                + say("privacy.data.made", Dates.say(language, now)) + "</p>"
                + tables.stream().map(table -> "<h2>" + say(table.title()) + "</h2>" + rows(all.getOrDefault(table.title(), List.of()), table.words())).collect(Collectors.joining()) + "</body></html>";
    }

    private String rows(List<Map<String, Object>> rows, Map<String, String> words) {
        if (rows.isEmpty()) {
            return "<p>" + say("privacy.data.none") + "</p>";
        }
        var head = rows.getFirst().keySet().stream().map(column -> "<th>" + say("privacy.data.column." + column) + "</th>").collect(Collectors.joining());
        return "<table><tr>" + head + "</tr>" + rows.stream().map(row -> row.entrySet().stream()
                .map(cell -> "<td>" + HtmlUtils.htmlEscape(plain(cell.getKey(), cell.getValue().toString(), words.get(cell.getKey()))) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"))).collect(Collectors.joining()) + "</table>";
    }

    /** Moments as the clock on the wall shows them, codes and places in words; the file for programs keeps both as they are. */
    private String plain(String column, String value, @Nullable String words) {
        if (MOMENT.matcher(value).matches()) {
            return Dates.say(language, OffsetDateTime.parse(value.replace(' ', 'T') + ":00").toInstant());
        }
        if (value.isEmpty()) {
            return value;
        }
        if (column.equals("place")) {
            return places.find(new PlaceCode(value)).map(place -> place.sayFull(language)).orElse(value);
        }
        if (words == null) {
            return value;
        }
        return Words.say(language, words.isEmpty() ? value : words + "." + value).replaceAll("\\{\\d[^}]*}", "…");
    }

    private String say(String key, Object... args) {
        return HtmlUtils.htmlEscape(Words.say(language, key, args));
    }
}
