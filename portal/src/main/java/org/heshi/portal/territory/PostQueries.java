package org.heshi.portal.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who serves where today, read from the database at every question: a post that ended opens nothing any more. */
@Component
class PostQueries {

    private static final String TODAY = " p.valid_from <= :day and (p.valid_until is null or p.valid_until >= :day) ";
    private static final String SUMMARY = """
            select p.id, p.person, o.name, p.duty, p.place, p.valid_from, p.valid_until
            from post p join person o on o.id = p.person where\
            """ + TODAY;

    private final JdbcClient jdbc;
    private final Places places;
    private final Clock clock;

    PostQueries(JdbcClient jdbc, Places places, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.clock = clock;
    }

    /** At the place or at one around it. */
    boolean holds(PersonId person, Set<Duty> duties, PlaceCode place) {
        return ask("select exists (select from post p where p.person = :person and p.duty in (:duties) and p.place in (:path) and" + TODAY + ")")
                .param("person", person.value()).param("duties", names(duties)).param("path", place.path().stream().map(PlaceCode::value).toList())
                .query(Boolean.class).single();
    }

    /** By anybody, anywhere. */
    boolean isHeld(Duty duty) {
        return ask("select exists (select from post p where p.duty = :duty and" + TODAY + ")").param("duty", duty.name())
                .query(Boolean.class).single();
    }

    List<PostSummary> of(PersonId person) {
        return ask(SUMMARY + "and p.person = :person order by p.place, p.duty").param("person", person.value()).query(this::summary).list();
    }

    /** Posts that cover the place or lie in it; the closest first. */
    List<PostSummary> at(Duty duty, PlaceCode place) {
        return ask(SUMMARY + "and p.duty = :duty and (p.place in (:path) or" + Within.anyOf("p.place", List.of(place)) + ") order by length(p.place) desc, p.place, o.name")
                .param("duty", duty.name()).param("path", place.path().stream().map(PlaceCode::value).toList()).query(this::summary).list();
    }

    /** Of several people at once. */
    List<PostSummary> of(Collection<PersonId> people) {
        return people.isEmpty() ? List.of() : ask(SUMMARY + "and p.person in (:people) order by p.place, p.duty")
                .param("people", people.stream().map(PersonId::value).toList()).query(this::summary).list();
    }

    List<PostTerm> terms(PersonId person, int limit) {
        return jdbc.sql("""
                select p.*, g.name as giver, e.name as ender from post p
                left join person g on g.id = p.given_by left join person e on e.id = p.ended_by
                where p.person = :person order by p.valid_from desc, p.place, p.duty limit :limit""")
                .param("person", person.value()).param("limit", limit).query(this::term).list();
    }

    /** Those that another of the same kind follows already are left out, and so are those that were ended before their time. */
    List<PostSummary> ending(Duty duty, Collection<PlaceCode> within, LocalDate first, LocalDate last, int limit) {
        return jdbc.sql("""
                select p.id, p.person, o.name, p.duty, p.place, p.valid_from, p.valid_until
                from post p join person o on o.id = p.person
                where p.duty = :duty and p.valid_until between :first and :last and p.ended_at is null and o.left_at is null and\
                """ + Within.anyOf("p.place", within) + """
                and not exists (select from post n where n.person = p.person and n.duty = p.duty and n.place = p.place and n.valid_from > p.valid_until)
                order by p.valid_until, p.place, o.name limit :limit""")
                .param("duty", duty.name()).param("first", first).param("last", last).param("limit", limit).query(this::summary).list();
    }

    /** Of today and to come, in the order of places. */
    List<PostSummary> serving(Collection<PlaceCode> within, long offset, int limit) {
        return jdbc.sql("""
                select p.id, p.person, o.name, p.duty, p.place, p.valid_from, p.valid_until from post p join person o on o.id = p.person
                where (p.valid_until is null or p.valid_until >= :day) and\
                """ + Within.anyOf("p.place", within) + "order by p.place, p.duty, o.name, p.id limit :limit offset :offset")
                .param("day", Dates.day(clock.instant())).param("limit", limit).param("offset", offset).query(this::summary).list();
    }

    /** By anybody, anywhere, and without an end in sight. */
    boolean staysHeld(Duty duty) {
        return ask("select exists (select from post p where p.duty = :duty and p.valid_until is null and" + TODAY + ")").param("duty", duty.name())
                .query(Boolean.class).single();
    }

    private JdbcClient.StatementSpec ask(String sql) {
        return jdbc.sql(sql).param("day", Dates.day(clock.instant()));
    }

    private static List<String> names(Collection<Duty> duties) {
        return duties.stream().map(Duty::name).toList();
    }

    private PostSummary summary(ResultSet row, int number) throws SQLException {
        return new PostSummary(new PostId(row.getObject("id", UUID.class)), new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"), Duty.valueOf(row.getString("duty")), places.get(new PlaceCode(row.getString("place"))),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }

    private PostTerm term(ResultSet row, int number) throws SQLException {
        var given = row.getTimestamp("given_at");
        return new PostTerm(new PostId(row.getObject("id", UUID.class)), Duty.valueOf(row.getString("duty")),
                places.get(new PlaceCode(row.getString("place"))), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class), row.getString("giver"), given == null ? null : given.toInstant(),
                row.getString("ender"), row.getString("end_reason"));
    }
}
