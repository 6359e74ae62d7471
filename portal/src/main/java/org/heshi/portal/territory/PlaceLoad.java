package org.heshi.portal.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the register of places into the database, and opens the offices that every place of a level has. */
@Component
class PlaceLoad {

    private static final String FILE = "territory/places.csv";

    private final Facts facts;

    PlaceLoad(Facts facts) {
        this.facts = facts;
    }

    /** Writes only when the file differs from the one taken in last. A place that left the file stays: cases happened there. */
    void run() {
        facts.takeIn(FILE, lines -> {
            var rows = rows(lines);
            add(rows);
            openOffices(rows);
        });
    }

    record Row(PlaceCode code, String official, String name, String fullName, String pinyin) {}

    static List<Row> rows(List<String> lines) {
        Map<PlaceCode, String> fullNames = new HashMap<>();
        return lines.stream().skip(1).map(line -> {
            var cells = line.split(",", -1);
            var code = new PlaceCode(cells[0]);
            var name = PlaceName.said(cells[1]);
            var above = code.level() == PlaceLevel.CITY ? "" : fullNames.get(code.parent());
            fullNames.put(code, above + name);
            return new Row(code, cells[1], name, above + name, cells[2]);
        }).toList();
    }

    /** One statement for all rows, parents before children. */
    private void add(List<Row> rows) {
        facts.write("""
                insert into place (code, parent, level, name, official_name, full_name, pinyin)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                on conflict (code) do update set name = excluded.name, official_name = excluded.official_name,
                    full_name = excluded.full_name, pinyin = excluded.pinyin""",
                column(rows, row -> row.code().value()),
                column(rows, row -> row.code().level() == PlaceLevel.CITY ? null : row.code().parent().value()),
                column(rows, row -> row.code().level().name()),
                column(rows, Row::name), column(rows, Row::official), column(rows, Row::fullName), column(rows, Row::pinyin));
    }

    private record Opening(OfficeKind kind, Row row) {}

    private void openOffices(List<Row> rows) {
        List<Opening> openings = new ArrayList<>();
        rows.forEach(row -> OfficeKind.of(row.code().level()).forEach(kind -> openings.add(new Opening(kind, row))));
        facts.write("""
                insert into office (id, kind, place, name)
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[])
                on conflict (id) do update set name = excluded.name""",
                column(openings, opening -> OfficeId.of(opening.kind(), opening.row().code()).toString()),
                column(openings, opening -> opening.kind().name()),
                column(openings, opening -> opening.row().code().value()),
                column(openings, opening -> opening.kind().nameAt(opening.row().name())));
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }
}
