package org.heshi.portal.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.Directory;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PersonCard;
import org.heshi.portal.territory.PersonQuery;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.portal.territory.Places;
import org.heshi.portal.territory.PostId;
import org.heshi.portal.territory.PostTerm;
import org.heshi.portal.territory.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of an administrator's places, and the posts they have there. What is decided holds from the next click on. */
@Service
@Transactional
@PreAuthorize("@duty.any('ADMINISTRATOR')")
public class PeopleDesk {

    private static final int TERMS = 100;

    private final Directory directory;
    private final Posts posts;
    private final Places places;
    private final Clock clock;

    PeopleDesk(Directory directory, Posts posts, Places places, Clock clock) {
        this.directory = directory;
        this.posts = posts;
        this.places = places;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PersonCard> find(PersonQuery query, Pageable page) {
        return directory.find(query, mine(), page.getOffset(), page.getPageSize());
    }

    /** Nobody, when there is no such person within the administrator's places. */
    @Transactional(readOnly = true)
    public Optional<PersonCard> find(PersonId person) {
        return directory.find(person, mine());
    }

    @Transactional(readOnly = true)
    public PersonCard get(PersonId person) {
        return find(person).orElseThrow(() -> new Refused("territory.refused.person-missing"));
    }

    /** The latest terms of the person, those to come first. */
    @Transactional(readOnly = true)
    public List<PostTerm> terms(PersonId person) {
        return posts.terms(get(person).id(), TERMS);
    }

    /** Places that the administrator may decide about. */
    @Transactional(readOnly = true)
    public List<PlaceSummary> places(String words, int limit) {
        var mine = mine();
        return words.isBlank() ? mine.stream().map(places::get).limit(limit).toList()
                : places.search(words, mine.stream().findFirst().orElse(null), limit * 3).stream()
                        .filter(place -> mine.stream().anyMatch(place.code()::isWithin)).limit(limit).toList();
    }

    /** Until and including a last day; without one until further notice, or for a year where posts are given by the year. */
    public PostId give(PersonId person, Duty duty, PlaceCode place, LocalDate from, @Nullable LocalDate until) {
        if (get(person).leftAt() != null) {
            throw new Refused("territory.refused.person-left");
        }
        return posts.appoint(person, duty, fitting(duty, place), from, until == null && duty.isYearly() ? aYearFrom(from) : until);
    }

    /** From that day on the post is none any more. */
    public void end(PostId post, LocalDate firstDayWithout, String reason) {
        posts.end(post, firstDayWithout.minusDays(1), reason);
    }

    public LocalDate today() {
        return Dates.day(clock.instant());
    }

    /** The last day of a year's term. */
    public static LocalDate aYearFrom(LocalDate from) {
        return from.plusYears(1).minusDays(1);
    }

    PlaceCode fitting(Duty duty, PlaceCode place) {
        if (!duty.isAt(place.level())) {
            throw new Refused("staff.refused.level." + duty, places.get(place).fullName());
        }
        return place;
    }

    Set<PlaceCode> mine() {
        return posts.places(Visitor.requirePerson(), Set.of(Duty.ADMINISTRATOR));
    }
}
