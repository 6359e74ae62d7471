package org.heshi.portal.territory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes the State Council's notices, as far as they came with the program, into the database. */
@Component
class HolidayLoad {

    private static final String FILE = "territory/holidays.csv";

    private final Facts facts;

    HolidayLoad(Facts facts) {
        this.facts = facts;
    }

    void run() {
        facts.takeIn(FILE, lines -> {
            var days = days(lines);
            facts.write("""
                    insert into calendar_day (day, working, holiday)
                    select * from unnest(?::date[], ?::boolean[], ?::text[])
                    on conflict (day) do update set working = excluded.working, holiday = excluded.holiday""",
                    days.stream().map(day -> day.day().toString()).toArray(String[]::new),
                    days.stream().map(day -> String.valueOf(day.working())).toArray(String[]::new),
                    days.stream().map(CalendarDay::holiday).toArray(String[]::new));
        });
    }

    /** "2026-02-14,work,SPRING_FESTIVAL". */
    static List<CalendarDay> days(List<String> lines) {
        return lines.stream().skip(1).map(line -> line.split(","))
                .map(cells -> new CalendarDay(LocalDate.parse(cells[0]), "work".equals(cells[1]), cells[2])).toList();
    }
}
