package org.heshi.portal.territory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.heshi.portal.kit.PhoneNumber;
import org.springframework.stereotype.Component;

/** The grids' people without an account: leaders, officers and helpers, all of them invented. In two statements, for a quick first start. */
@Component
class DemoStaff {

    private final Facts facts;

    DemoStaff(Facts facts) {
        this.facts = facts;
    }

    /** "GRID_OFFICER,330281103203001,杨建国,13900001001". */
    private record Row(UUID person, String duty, String place, String name, PhoneNumber phone) {

        static Row of(String line) {
            var cells = line.split(",");
            return new Row(id(cells[2]), cells[0], new PlaceCode(cells[1]).value(), cells[2], new PhoneNumber(cells[3]));
        }

        UUID post() {
            return id(duty + place + name);
        }

        private static UUID id(String text) {
            return UUID.nameUUIDFromBytes(("demo" + text).getBytes(StandardCharsets.UTF_8));
        }
    }

    void run(LocalDate since) {
        facts.takeIn("demo/staff.csv", lines -> {
            var rows = lines.stream().skip(1).map(Row::of).toList();
            facts.write("""
                    insert into person (id, version, name, phone, phone_end, language, elder_mode, created_at)
                    select id, 0, name, phone, right(phone, 4), 'zh-CN', false, now() from unnest(?::uuid[], ?::text[], ?::text[]) as p (id, name, phone)
                    on conflict (id) do nothing""",
                    column(rows, Row::person), column(rows, Row::name), column(rows, row -> row.phone().value()));
            facts.write("""
                    insert into post (id, version, person, duty, place, valid_from)
                    select id, 0, person, duty, place, since
                    from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::date[]) as p (id, person, duty, place, since)
                    on conflict (id) do nothing""",
                    column(rows, Row::post), column(rows, Row::person), column(rows, Row::duty), column(rows, Row::place),
                    column(rows, _ -> since));
        });
    }

    private static String[] column(List<Row> rows, Function<Row, Object> cell) {
        return rows.stream().map(cell).map(String::valueOf).toArray(String[]::new);
    }
}
