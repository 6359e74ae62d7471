package org.heshi.portal.territory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Divides the villages of the demonstration into grids and micro-grids, and opens their studios. */
@Component
class DemoGrids {

    private static final String GRIDS = "demo/grids.csv";
    private static final String STUDIOS = "demo/studios.csv";

    private final Facts facts;
    private final PlaceBook book;
    private final Offices offices;

    DemoGrids(Facts facts, PlaceBook book, Offices offices) {
        this.facts = facts;
        this.book = book;
        this.offices = offices;
    }

    void run() {
        facts.takeIn(GRIDS, lines -> lines.stream().skip(1).map(line -> line.split(",", -1)).forEach(this::add));
        book.refresh();
        facts.takeIn(STUDIOS, lines -> lines.stream().skip(1).map(line -> line.split(","))
                .forEach(cells -> offices.open(OfficeKind.STUDIO, new PlaceCode(cells[0]), cells[1])));
    }

    /** "330281103203001,第一网格,RURAL,412"; a dedicated grid has no households. The full name is made of the parent's. */
    private void add(String[] cells) {
        var code = new PlaceCode(cells[0]);
        facts.write("""
                insert into place (code, parent, level, kind, name, official_name, full_name, pinyin, households)
                select g.code, p.code, g.level, g.kind, g.name, g.name, p.full_name || g.name, '', g.households
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::integer[])
                    as g (code, parent, level, kind, name, households) join place p on p.code = g.parent
                on conflict (code) do update set name = excluded.name, full_name = excluded.full_name, households = excluded.households""",
                column(cells[0]), column(code.parent().value()), column(code.level().name()), column(cells[2]), column(cells[1]),
                column(cells[3].isEmpty() ? null : cells[3]));
    }

    private static @Nullable String[] column(@Nullable String cell) {
        return new @Nullable String[] {cell};
    }
}
