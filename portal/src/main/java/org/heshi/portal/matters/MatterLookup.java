package org.heshi.portal.matters;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks matters up; what the visitor may not see is not found. */
@Service
@Transactional(readOnly = true)
public class MatterLookup {

    private final Matters matters;
    private final MatterLists lists;
    private final Categories categories;
    private final Sight sight;

    MatterLookup(Matters matters, MatterLists lists, Categories categories, Sight sight) {
        this.matters = matters;
        this.lists = lists;
        this.categories = categories;
        this.sight = sight;
    }

    @PreAuthorize("isAuthenticated()")
    public Optional<MatterDetail> find(Reference reference) {
        return matters.findByReference(reference).filter(matter -> sight.standing(matter).sees()).map(Matter::id).map(this::seen);
    }

    @PreAuthorize("@sight.sees(#matter)")
    public MatterDetail get(MatterId matter) {
        return seen(matter);
    }

    private MatterDetail seen(MatterId matter) {
        var detail = matters.get(matter).detail();
        var otherSide = sight.standing(matter).roles().contains(Role.RESPONDENT);
        return otherSide && detail.privacy() != Privacy.NAMED ? detail.withoutApplicant() : detail;
    }

    /** For features that act on a matter in the name of the portal or of a party that they have checked. */
    @Inside
    public MatterDetail known(MatterId matter) {
        return matters.get(matter).detail();
    }

    /** For the door that then asks for a code; tells nothing but the id. */
    @Inside
    public Optional<MatterId> idOf(Reference reference) {
        return lists.id(reference);
    }

    /** In how many matters that are not over the person has a part. */
    @Inside
    public long openOf(PersonId person) {
        return lists.openOf(person.value());
    }

    /** The numbers of matters, in one statement; they tell nothing but that there are such matters. */
    @Inside
    public Map<MatterId, Reference> references(Collection<MatterId> ids) {
        return lists.references(ids);
    }

    @PreAuthorize("@sight.sees(#matter)")
    public Standing standing(MatterId matter) {
        return sight.standing(matter);
    }

    /** The matters in which the visitor is a party or reporter, latest change first. */
    @PreAuthorize("isAuthenticated()")
    public List<MatterRow> mine(int offset, int limit) {
        return switch (Visitor.current()) {
            case Visitor.SignedIn signedIn -> lists.ofParty(signedIn.person().value(), offset, limit);
            case Visitor.ByCode code -> lists.ofParty(code.party(), offset, limit);
            case Visitor.Machine _, Visitor.Anonymous _ -> List.of();
        };
    }

    /** One pile of the visitor's desk: by deadline, the nearest first; the pile of all by latest change. */
    @PreAuthorize("hasRole('PERSON')")
    public List<MatterRow> desk(DeskTab tab, int offset, int limit) {
        return desk(tab, null, offset, limit);
    }

    /** As above, of one category and those below it. */
    @PreAuthorize("hasRole('PERSON')")
    public List<MatterRow> desk(DeskTab tab, @Nullable CategoryCode category, int offset, int limit) {
        var area = tab == DeskTab.ALL ? sight.area() : List.<PlaceCode>of();
        var only = category == null ? List.<CategoryCode>of() : categories.within(category);
        return lists.desk(tab, holders(tab), area, person(), only, offset, limit);
    }

    /** The piles that the visitor's posts give, and the offices behind them: their ids are the topics of {@code Live}. */
    @PreAuthorize("hasRole('PERSON')")
    public Desk desk() {
        var seat = sight.seat();
        return Desk.of(seat.offices(), counts(seat.offices()), seat.area());
    }

    /** Those of them that an office above the village has in hand. */
    @Inside
    public Set<MatterId> aboveVillage(Collection<MatterId> matters) {
        return lists.aboveVillage(matters);
    }

    /** Topics that came up to an office above the village in which the visitor works, and are not over; the longest there first. */
    @PreAuthorize("hasRole('PERSON')")
    public List<MatterId> topicsFromBelow(int limit) {
        return lists.topicsAboveVillage(sight.offices(), limit);
    }

    /** How much lies in each pile. */
    @PreAuthorize("hasRole('PERSON')")
    public Map<DeskTab, Long> piles() {
        return counts(sight.offices());
    }

    private Map<DeskTab, Long> counts(Set<OfficeId> offices) {
        var counts = new EnumMap<DeskTab, Long>(DeskTab.class);
        counts.putAll(lists.piles(offices));
        counts.put(DeskTab.MINE, lists.countMediated(person()));
        return counts;
    }

    private Set<OfficeId> holders(DeskTab tab) {
        return tab == DeskTab.MINE || tab == DeskTab.ALL ? Set.of() : sight.offices();
    }

    private static UUID person() {
        return Visitor.requirePerson().value();
    }
}
