package org.heshi.portal.mediation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PersonSummary;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the mediators for a place, how much they carry, and what ties them to the parties. */
@Component
class MediatorTies {

    private final Posts posts;
    private final People people;
    private final Parties parties;
    private final JdbcClient jdbc;

    MediatorTies(Posts posts, People people, Parties parties, JdbcClient jdbc) {
        this.posts = posts;
        this.people = people;
        this.parties = parties;
        this.jdbc = jdbc;
    }

    /** The least loaded without a tie first. */
    List<MediatorChoice> choices(MatterId matter, PlaceCode place) {
        var mediators = posts.at(Duty.MEDIATOR, place).stream().map(post -> post.person()).distinct().toList();
        if (mediators.isEmpty()) {
            return List.of();
        }
        var ids = mediators.stream().map(PersonId::value).toList();
        var loads = loads(ids);
        var recused = set("select mediator from recusal where matter = :matter and granted and mediator in (:ids)", matter, ids);
        var acquainted = set("""
                select a.mediator from assignment a
                join matter m on m.id = a.matter and m.status in ('ADMITTED', 'IN_HANDLING')
                join party other on other.matter = a.matter
                join party own on own.matter = :matter and (own.person = other.person or own.phone_print = other.phone_print)
                where a.matter <> :matter and a.ended_at is null and a.mediator in (:ids)""", matter, ids);
        var own = parties.of(matter);
        var choices = new ArrayList<MediatorChoice>();
        people.all(mediators).forEach(person -> choices.add(new MediatorChoice(person.id(), person.name(),
                loads.getOrDefault(person.id().value(), 0), ties(person, own, recused, acquainted))));
        choices.sort(Comparator.comparing((MediatorChoice choice) -> choice.isBarred()).thenComparing(choice -> choice.ties().size())
                .thenComparing(MediatorChoice::load).thenComparing(MediatorChoice::name));
        return choices;
    }

    private static Set<MediatorChoice.Tie> ties(PersonSummary mediator, List<Party> parties, Set<UUID> recused, Set<UUID> acquainted) {
        var ties = EnumSet.noneOf(MediatorChoice.Tie.class);
        for (var party : parties) {
            if (mediator.id().equals(party.person())) {
                ties.add(MediatorChoice.Tie.IS_PARTY);
            }
            if (mediator.phone() != null && mediator.phone().equals(party.phone())) {
                ties.add(MediatorChoice.Tie.SAME_PHONE);
            }
            if (party.name() != null && surname(party.name()).equals(surname(mediator.name()))) {
                ties.add(MediatorChoice.Tie.SAME_SURNAME);
            }
        }
        if (acquainted.contains(mediator.id().value())) {
            ties.add(MediatorChoice.Tie.OTHER_DISPUTE);
        }
        if (recused.contains(mediator.id().value())) {
            ties.add(MediatorChoice.Tie.RECUSED);
        }
        return ties;
    }

    private static final Set<String> LONG_SURNAMES = Set.copyOf(Arrays.asList(
            "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "端木", "东方", "独孤", "南宫"));

    private static String surname(String name) {
        var two = name.substring(0, Math.min(2, name.length()));
        return LONG_SURNAMES.contains(two) ? two : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private Map<UUID, Integer> loads(List<UUID> mediators) {
        return jdbc.sql("""
                select a.mediator, count(*) from assignment a
                join matter m on m.id = a.matter and m.status in ('ADMITTED', 'IN_HANDLING', 'RESOLVED')
                where a.ended_at is null and a.mediator in (:ids) group by a.mediator""")
                .param("ids", mediators)
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Set<UUID> set(String sql, MatterId matter, List<UUID> ids) {
        return Set.copyOf(jdbc.sql(sql).param("matter", matter.value()).param("ids", ids).query(UUID.class).set());
    }
}
