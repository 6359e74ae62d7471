package org.heshi.portal.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who serves where as what, from a day to a day. All questions mean today. */
@Service
@Inside
@Transactional(readOnly = true)
public class Posts {

    private static final String BY_OFFICE = "hasRole('MACHINE') or @duty.at(#place, 'ADMINISTRATOR')";
    private static final String BY_ANY_OFFICE = "hasRole('MACHINE') or @duty.any('ADMINISTRATOR')";

    private final PostRegister register;
    private final PostQueries queries;
    private final PersonRegister people;
    private final Places places;
    private final Audit audit;
    private final Clock clock;

    Posts(PostRegister register, PostQueries queries, PersonRegister people, Places places, Audit audit, Clock clock) {
        this.register = register;
        this.queries = queries;
        this.people = people;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person serves at the place or at one that contains it. */
    public boolean holds(PersonId person, Duty duty, PlaceCode place) {
        return queries.holds(person, Set.of(duty), place);
    }

    public boolean holdsAny(PersonId person, Set<Duty> duties, PlaceCode place) {
        return queries.holds(person, duties, place);
    }

    public List<PostSummary> of(PersonId person) {
        return queries.of(person);
    }

    /** Every term of the person, the latest first, at most so many. */
    public List<PostTerm> terms(PersonId person, int limit) {
        return queries.terms(person, limit);
    }

    /** Posts of this duty within these places that end in these days, the first to end first, at most so many. */
    public List<PostSummary> ending(Duty duty, Collection<PlaceCode> within, LocalDate first, LocalDate last, int limit) {
        return within.isEmpty() ? List.of() : queries.ending(duty, within, first, last, limit);
    }

    /** Posts that cover the place or lie in it, the closest first. */
    public List<PostSummary> at(Duty duty, PlaceCode place) {
        return queries.at(duty, place);
    }

    /** Where the person serves in any of these duties. */
    public Set<PlaceCode> places(PersonId person, Set<Duty> duties) {
        var codes = new TreeSet<PlaceCode>();
        queries.of(person).stream().filter(post -> duties.contains(post.duty())).forEach(post -> codes.add(post.place().code()));
        return codes;
    }

    /** Until and including a last day, or until further notice. An administrator gives posts within the own place only. */
    @Transactional
    @PreAuthorize(BY_OFFICE)
    public PostId appoint(PersonId person, Duty duty, PlaceCode place, LocalDate from, @Nullable LocalDate until) {
        var post = new Post(people.get(person).id(), duty, places.get(place).code(), from, until, giver(), clock.instant());
        try {
            register.saveAndFlush(post);
            audit.record(Deed.POST_GIVEN, person.value(), null, facts(post));
            return post.id();
        } catch (DataIntegrityViolationException e) {
            throw String.valueOf(e.getMessage()).contains("post_once") ? new Refused("territory.refused.post-twice") : e;
        }
    }

    /** The post ends with this day. One that did not begin before today, and shall not last until then, is taken back. */
    @Transactional
    @PreAuthorize(BY_ANY_OFFICE)
    public void end(PostId id, LocalDate lastDay, @Nullable String reason) {
        var post = within(id);
        audit.record(Deed.POST_ENDED, post.person().value(), null, facts(post));
        if (lastDay.isBefore(post.firstDay()) && !post.firstDay().isBefore(Dates.day(clock.instant()))) {
            register.delete(post);
            register.flush();
        } else {
            post.end(lastDay, reason, giver(), clock.instant());
            register.saveAndFlush(post);
        }
        if (post.duty() == Duty.ADMINISTRATOR && !queries.staysHeld(Duty.ADMINISTRATOR)) {
            throw new Refused("territory.refused.last-administrator");
        }
    }

    /** A term that is about to end is followed by another of the same kind, up to this day. */
    @Transactional
    @PreAuthorize(BY_ANY_OFFICE)
    public PostId renew(PostId id, LocalDate until) {
        var post = within(id);
        var last = post.lastDay();
        if (last == null) {
            throw new Refused("territory.refused.post-endless");
        }
        return appoint(post.person(), post.duty(), post.place(), last.plusDays(1), until);
    }

    /** Somebody else's place is not theirs to decide about. */
    private Post within(PostId id) {
        var post = register.get(id);
        Visitor.person().filter(me -> !queries.holds(me, Set.of(Duty.ADMINISTRATOR), post.place())).ifPresent(_ -> {
            throw new Refused("territory.refused.post-elsewhere");
        });
        return post;
    }

    private static Map<String, String> facts(Post post) {
        return Map.of("post", post.id().toString(), "duty", post.duty().name(), "place", post.place().value());
    }

    private static @Nullable PersonId giver() {
        return Visitor.person().orElse(null);
    }
}
