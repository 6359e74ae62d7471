package org.heshi.portal.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
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

    private static final String BY_OFFICE = "hasRole('MACHINE') or @duty.any('ADMINISTRATOR')";

    private final PostRegister register;
    private final PostQueries queries;
    private final PersonRegister people;
    private final Places places;

    Posts(PostRegister register, PostQueries queries, PersonRegister people, Places places) {
        this.register = register;
        this.queries = queries;
        this.people = people;
        this.places = places;
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

    /** Until and including a last day, or until further notice. */
    @Transactional
    @PreAuthorize(BY_OFFICE)
    public PostId appoint(PersonId person, Duty duty, PlaceCode place, LocalDate from, @Nullable LocalDate until) {
        try {
            return register.saveAndFlush(new Post(people.get(person).id(), duty, places.get(place).code(), from, until)).id();
        } catch (DataIntegrityViolationException e) {
            throw String.valueOf(e.getMessage()).contains("post_once") ? new Refused("territory.refused.post-twice") : e;
        }
    }

    /** The post ends with this day. */
    @Transactional
    @PreAuthorize(BY_OFFICE)
    public void end(PostId id, LocalDate lastDay) {
        var post = register.get(id);
        post.end(lastDay);
        register.saveAndFlush(post);
    }
}
