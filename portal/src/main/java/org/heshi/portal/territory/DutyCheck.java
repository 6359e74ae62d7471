package org.heshi.portal.territory;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.heshi.portal.kit.Visitor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Answers, as {@code @duty} in rules, what the person who is signed in serves as today. */
@Component("duty")
@PreAuthorize("permitAll")
public class DutyCheck {

    private final PostQueries queries;
    private final OwnPosts own;

    DutyCheck(PostQueries queries, OwnPosts own) {
        this.queries = queries;
        this.own = own;
    }

    /** For rules: {@code @PreAuthorize("@duty.any('COMMITTEE', 'DISPATCHER')")}. */
    public boolean any(String... duties) {
        return holdsAny(Arrays.stream(duties).map(Duty::valueOf).toList());
    }

    public boolean any(Duty... duties) {
        return holdsAny(List.of(duties));
    }

    /** For rules: the duty at the place or at one that contains it. */
    public boolean at(PlaceCode place, String... duties) {
        return at(place, Arrays.stream(duties).map(Duty::valueOf).toArray(Duty[]::new));
    }

    public boolean at(PlaceCode place, Duty... duties) {
        return Visitor.person().filter(person -> queries.holds(person, Set.of(duties), place)).isPresent();
    }

    /** Every duty of today, wherever. */
    public Set<Duty> mine() {
        return Visitor.person().map(own::duties).orElseGet(Set::of);
    }

    /** The posts of today. */
    public List<PostSummary> posts() {
        return Visitor.person().map(own::of).orElseGet(List::of);
    }

    /** Whether a screen is open to the person as far as duties go: it asks for none, or for one that the person has. */
    public boolean mayOpen(Class<?> view) {
        return mayOpen(view, mine());
    }

    /** As above, when the duties are known. */
    public static boolean mayOpen(Class<?> view, Set<Duty> mine) {
        var asked = view.getAnnotation(OnDuty.class);
        return asked == null || Arrays.stream(asked.value()).anyMatch(mine::contains);
    }

    private boolean holdsAny(Collection<Duty> duties) {
        return mine().stream().anyMatch(duties::contains);
    }
}
