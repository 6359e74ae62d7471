package org.heshi.portal.talk;

import java.math.BigDecimal;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.territory.PlaceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A village's year of talk, next to its own past; nobody is ranked. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class YearBook {

    private final JdbcClient jdbc;

    YearBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The figures of a year.
     *
     * @param onTime    done by the days that were promised
     * @param confirmed done, and not sent back by those whom it concerned
     * @param rating    the mean of all judgements of the result; 0 without any
     * @param planned   what the tasks given in that year may cost, in yuan
     * @param spent     what they have cost so far
     * @param raisedBy  how many were raised in each month
     * @param doneBy    how many were done in each month
     */
    public record Figures(int year, int raised, int decided, int done, int onTime, int confirmed, double rating, int ratings, BigDecimal planned, BigDecimal spent,
            List<Integer> raisedBy, List<Integer> doneBy) {}

    public Figures of(PlaceCode village, int year) {
        var from = Year.of(year).atDay(1).atStartOfDay(Dates.ZONE);
        var until = from.plusYears(1);
        return new Figures(year, count("raised_at", village, from, until), count("decided_at", village, from, until), count("done_at", village, from, until),
                count("not exists (select from talk_task k where k.topic = t.matter and (k.done_at at time zone 'Asia/Shanghai')::date > k.due_on) and done_at", village, from, until),
                count("state = 'DONE' and done_at", village, from, until), rating(village, from, until), ratings(village, from, until),
                cost("planned", village, from, until), cost("spent", village, from, until),
                months("raised_at", village, from), months("done_at", village, from));
    }

    private List<Integer> months(String when, PlaceCode village, ZonedDateTime from) {
        return IntStream.range(0, 12).mapToObj(month -> count(when, village, from.plusMonths(month), from.plusMonths(month + 1))).toList();
    }

    private int count(String when, PlaceCode village, ZonedDateTime from, ZonedDateTime until) {
        return jdbc.sql("select count(*) from talk_topic t where village = :village and state not in ('WAITING', 'WITHDRAWN') and " + when + " between :from and :until")
                .param("village", village.value()).param("from", from.toOffsetDateTime()).param("until", until.minusNanos(1000).toOffsetDateTime()).query(Integer.class).single();
    }

    private BigDecimal cost(String which, PlaceCode village, ZonedDateTime from, ZonedDateTime until) {
        return jdbc.sql("select coalesce(sum(k." + which + "), 0) from talk_task k join talk_topic t on t.matter = k.topic where t.village = ? and k.created_at >= ? and k.created_at < ?")
                .params(village.value(), from.toOffsetDateTime(), until.toOffsetDateTime()).query(BigDecimal.class).single();
    }

    private double rating(PlaceCode village, ZonedDateTime from, ZonedDateTime until) {
        return jdbc.sql("select coalesce(avg(r.result), 0) from talk_rating r join talk_topic t on t.matter = r.topic where t.village = ? and r.rated_at >= ? and r.rated_at < ?")
                .params(village.value(), from.toOffsetDateTime(), until.toOffsetDateTime()).query(Double.class).single();
    }

    private int ratings(PlaceCode village, ZonedDateTime from, ZonedDateTime until) {
        return jdbc.sql("select count(*) from talk_rating r join talk_topic t on t.matter = r.topic where t.village = ? and r.rated_at >= ? and r.rated_at < ?")
                .params(village.value(), from.toOffsetDateTime(), until.toOffsetDateTime()).query(Integer.class).single();
    }
}
