package org.heshi.portal.territory;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people by what one knows of them: the statement picks them, and what is secret about them is read as their entity reads it. */
@Service
@Inside
@Transactional(readOnly = true)
public class Directory {

    private final JdbcClient jdbc;
    private final PersonRegister register;
    private final PostQueries posts;
    private final Clock clock;

    Directory(JdbcClient jdbc, PersonRegister register, PostQueries posts, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.posts = posts;
        this.clock = clock;
    }

    /** In the order of their names, of those who serve or live within these places or nowhere yet. */
    public List<PersonCard> find(PersonQuery query, Collection<PlaceCode> within, long offset, int limit) {
        var ids = jdbc.sql("select p.id from person p where" + condition(query, within) + "order by p.name, p.id limit :limit offset :offset")
                .param("day", Dates.day(clock.instant())).param("duty", query.duty() == null ? "" : query.duty().name())
                .param("words", query.words()).param("part", "%" + query.words().replaceAll("[%_\\\\]", "\\\\$0") + "%")
                .param("limit", limit).param("offset", offset).query((row, _) -> PersonId.of(row.getString(1))).list();
        return cards(ids);
    }

    private static String condition(PersonQuery query, Collection<PlaceCode> within) {
        var serves = " exists (select from post s where s.person = p.id and (s.valid_until is null or s.valid_until >= :day) and"
                + Within.anyOf("s.place", within) + (query.place() == null ? "" : " and" + Within.anyOf("s.place", List.of(query.place())))
                + " and :duty in ('', s.duty)) ";
        var lives = query.words().isEmpty() || query.duty() != null || query.place() != null ? "" : " or" + lives(within);
        return " p.name <> '' and (" + serves + lives + ") and (:words = '' or p.name ilike :part or p.account ilike :part or p.phone_end = :words) ";
    }

    private static String lives(Collection<PlaceCode> within) {
        return " p.home is null and not exists (select from post s where s.person = p.id) or" + Within.anyOf("p.home", within);
    }

    /** The person, if they serve, served or live within these places, or nowhere yet. */
    public Optional<PersonCard> find(PersonId person, Collection<PlaceCode> within) {
        return cards(jdbc.sql("select p.id from person p where p.id = :id and (exists (select from post s where s.person = p.id and"
                + Within.anyOf("s.place", within) + ") or" + lives(within) + ")").param("id", person.value())
                .query((row, _) -> PersonId.of(row.getString(1))).list()).stream().findFirst();
    }

    /** Who signs in by that name. */
    public Optional<PersonId> signingInAs(String account) {
        return jdbc.sql("select id from person where account = ?").param(account).query((row, _) -> PersonId.of(row.getString(1))).stream().findFirst();
    }

    /** Those with this number; the statement goes by its end alone, for the number itself may be written in a way of its own. */
    public List<PersonCard> withPhone(PhoneNumber phone) {
        var end = phone.value().substring(phone.value().length() - 4);
        var ids = jdbc.sql("select id from person where phone_end = ?").param(end).query((row, _) -> PersonId.of(row.getString(1))).list();
        return cards(ids).stream().filter(card -> phone.equals(card.person().phone())).toList();
    }

    /** All posts of today and to come within these places, with whom they are held by: a page of them, in the order of places. */
    public List<Served> served(Collection<PlaceCode> within, long offset, int limit) {
        var rows = posts.serving(within, offset, limit);
        var people = cards(rows.stream().map(PostSummary::person).distinct().toList()).stream()
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
        return rows.stream().map(post -> new Served(people.get(post.person()), post)).toList();
    }

    /** A post and its holder. */
    public record Served(PersonCard person, PostSummary post) {}

    /** From now on the person signs in by that name. */
    @Transactional
    public void signsInAs(PersonId person, String account) {
        register.get(person).signsInAs(account);
    }

    /** The person is none of the house any more; nothing of what is past changes. */
    @Transactional
    public void leaves(PersonId person) {
        register.get(person).leaves(clock.instant());
    }

    public boolean hasLeft(PersonId person) {
        return register.get(person).leftAt().isPresent();
    }

    @Transactional
    public void returns(PersonId person) {
        register.get(person).leaves(null);
    }

    private List<PersonCard> cards(List<PersonId> ids) {
        var people = register.findByIdIn(ids.stream().map(PersonId::value).toList()).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var held = posts.of(ids).stream().collect(Collectors.groupingBy(PostSummary::person));
        return ids.stream().filter(people::containsKey).map(people::get).map(person -> new PersonCard(person.summary(),
                person.account().orElse(null), person.leftAt().orElse(null), held.getOrDefault(person.id(), List.of()))).toList();
    }
}
