package org.heshi.portal.matters;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.DutyCheck;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.OfficeSummary;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PostSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may see and who handles which matter: the rule behind every guard and every query. */
@Component("sight")
@Inside
public class Sight {

    private final JdbcClient jdbc;
    private final DutyCheck duty;
    private final Offices offices;
    private final StandingMemory memory;
    private final Clock clock;

    Sight(JdbcClient jdbc, DutyCheck duty, Offices offices, StandingMemory memory, Clock clock) {
        this.jdbc = jdbc;
        this.duty = duty;
        this.offices = offices;
        this.memory = memory;
        this.clock = clock;
    }

    public boolean sees(MatterId matter) {
        return standing(matter).sees();
    }

    public boolean handles(MatterId matter) {
        return standing(matter).handles();
    }

    public boolean isParty(MatterId matter) {
        return standing(matter).isParty();
    }

    /** How the current visitor stands to the matter; a missing matter is one that nobody sees. */
    public Standing standing(MatterId matter) {
        var visitor = Visitor.current();
        return memory.recall(visitor, matter, () -> work(visitor, matter));
    }

    /** The same for a matter at hand, whose participants need not be asked for. */
    Standing standing(Matter matter) {
        var visitor = Visitor.current();
        return memory.recall(visitor, matter.id(), () -> switch (visitor) {
            case Visitor.SignedIn person -> signedIn(person.person(), matter.id(), matter.place(), matter.holder(), matter.roles(person.person().value()));
            case Visitor.ByCode code when code.matter().equals(matter.id().value()) -> byCode(code, matter.roles(code.party()));
            case Visitor.ByCode _, Visitor.Anonymous _, Visitor.Machine _ -> work(visitor, matter.id());
        });
    }

    private static Standing byCode(Visitor.ByCode code, Set<Role> roles) {
        return new Standing(code.party(), roles, !roles.isEmpty(), false);
    }

    private Standing work(Visitor visitor, MatterId matter) {
        return switch (visitor) {
            case Visitor.Machine _ -> new Standing(null, Set.of(), true, true);
            case Visitor.Anonymous _ -> new Standing(null, Set.of(), false, false);
            case Visitor.ByCode code when !code.matter().equals(matter.value()) -> new Standing(code.party(), Set.of(), false, false);
            case Visitor.ByCode code -> byCode(code, roles(matter, code.party()));
            case Visitor.SignedIn signedIn -> signedIn(matter, signedIn);
        };
    }

    private Standing signedIn(MatterId matter, Visitor.SignedIn visitor) {
        var person = visitor.person();
        // The row is read to its end first: asking on inside it would need a second connection while holding one.
        var found = jdbc.sql("""
                select place, holder, array(select role from participant where matter = m.id and subject = :person) as roles
                from matter m where id = :matter""")
                .param("person", person.value()).param("matter", matter.value())
                .query((row, _) -> new Found(new PlaceCode(row.getString("place")), new OfficeId(row.getObject("holder", UUID.class)),
                        set(Timeline.texts(row.getArray("roles")).stream().map(Role::valueOf).toList())))
                .optional();
        return found.map(one -> signedIn(person, matter, one.place(), one.holder(), one.roles()))
                .orElseGet(() -> new Standing(person.value(), Set.of(), false, false));
    }

    private record Found(PlaceCode place, OfficeId holder, Set<Role> roles) {}

    private Standing signedIn(PersonId person, MatterId matter, PlaceCode place, OfficeId holder, Set<Role> roles) {
        if (roles.stream().anyMatch(Role::isParty)) {
            return new Standing(person.value(), roles, true, false);
        }
        var held = duty.posts();
        var office = offices.get(holder);
        var holds = held.stream().anyMatch(post -> Area.staffs(post, office));
        var sees = holds || !roles.isEmpty() || serves(held, Area.AT_ONCE, place)
                || serves(held, Set.of(Duty.SUPERVISOR), place) && hasSaidWhy(person, matter);
        return new Standing(person.value(), roles, sees, holds);
    }

    private static boolean serves(List<PostSummary> held, Set<Duty> duties, PlaceCode place) {
        return held.stream().anyMatch(post -> duties.contains(post.duty()) && place.isWithin(post.place().code()));
    }

    private boolean hasSaidWhy(PersonId person, MatterId matter) {
        return jdbc.sql("select exists (select from supervisor_look where person = ? and matter = ? and until > ?)")
                .params(person.value(), matter.value(), clock.instant().atOffset(ZoneOffset.UTC)).query(Boolean.class).single();
    }

    /** Whether the matter lies where the visitor supervises. */
    boolean supervises(MatterId matter) {
        var held = duty.posts();
        return held.stream().anyMatch(post -> post.duty() == Duty.SUPERVISOR)
                && serves(held, Set.of(Duty.SUPERVISOR), new PlaceCode(jdbc.sql("select place from matter where id = ?").param(matter.value()).query(String.class).single()));
    }

    private Set<Role> roles(MatterId matter, UUID subject) {
        return set(jdbc.sql("select role from participant where matter = ? and subject = ?").params(matter.value(), subject)
                .query((row, _) -> Role.valueOf(row.getString(1))).list());
    }

    private static Set<Role> set(List<Role> roles) {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    /** The entries that the current visitor may read of a matter that it sees. */
    public Set<Audience> audiences(MatterId matter) {
        var standing = standing(matter);
        if (standing.isStaff()) {
            return EnumSet.allOf(Audience.class);
        }
        var audiences = EnumSet.of(Audience.EVERYONE);
        if (standing.roles().contains(Role.APPLICANT) || standing.roles().contains(Role.REPORTER)) {
            audiences.add(Audience.APPLICANT);
        }
        if (standing.roles().contains(Role.RESPONDENT)) {
            audiences.add(Audience.RESPONDENT);
        }
        return audiences;
    }

    record Acting(Actor capacity, @Nullable UUID subject) {

        /** An applicant who gave no name: whoever it is, it is written down nowhere. */
        static final Acting NOBODY = new Acting(Actor.APPLICANT, null);
    }

    Acting actor(MatterId matter) {
        return actor(() -> standing(matter));
    }

    Acting actor(Matter matter) {
        return actor(() -> standing(matter));
    }

    private static Acting actor(Supplier<Standing> known) {
        var visitor = Visitor.current();
        if (visitor instanceof Visitor.Machine) {
            return new Acting(Actor.SYSTEM, null);
        }
        if (visitor instanceof Visitor.Anonymous) {
            return Acting.NOBODY;
        }
        var standing = known.get();
        if (!standing.sees()) {
            return Acting.NOBODY;
        }
        var capacity = Arrays.stream(Role.values()).filter(standing.roles()::contains)
                .filter(role -> role != Role.REPORTER || !standing.holds()).findFirst()
                .map(role -> Actor.valueOf(role.name())).orElse(Actor.STAFF);
        return new Acting(capacity, standing.subject());
    }

    /**
     * Where the current visitor works.
     *
     * @param area    the places in which it sees every matter, for queries
     * @param offices the offices in which it works
     */
    record Seat(List<PlaceCode> area, Set<OfficeId> offices) {}

    Seat seat() {
        var held = duty.posts();
        return new Seat(area(held), offices(held));
    }

    /** The places in which the current visitor sees every matter, for queries. */
    List<PlaceCode> area() {
        return area(duty.posts());
    }

    /** The offices in which the current visitor works. */
    Set<OfficeId> offices() {
        return offices(duty.posts());
    }

    /** The places in which the current visitor opens every matter without saying why. */
    List<PlaceCode> openArea() {
        return places(duty.posts(), Area.AT_ONCE);
    }

    private static List<PlaceCode> area(List<PostSummary> held) {
        return places(held, Area.DUTIES);
    }

    private static List<PlaceCode> places(List<PostSummary> held, Set<Duty> duties) {
        return held.stream().filter(post -> duties.contains(post.duty())).map(post -> post.place().code()).distinct().toList();
    }

    private Set<OfficeId> offices(List<PostSummary> held) {
        return offices.at(held.stream().map(post -> post.place().code()).collect(Collectors.toSet())).stream()
                .filter(office -> held.stream().anyMatch(post -> Area.staffs(post, office)))
                .map(OfficeSummary::id).collect(Collectors.toSet());
    }
}
