package org.heshi.portal.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.portal.territory.PostSummary;
import org.heshi.portal.territory.Posts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mediators are appointed for a year and then anew, 一年一聘: whose year is over soon, or was lately, and another year for all of a place. */
@Service
@Transactional
@PreAuthorize("@duty.any('ADMINISTRATOR')")
public class Appointments {

    /** How long before its end a term is shown, and how long after. */
    static final int BEFORE = 60;
    static final int AFTER = 30;

    private static final int MOST = 500;

    private final Posts posts;
    private final PeopleDesk desk;

    Appointments(Posts posts, PeopleDesk desk) {
        this.posts = posts;
        this.desk = desk;
    }

    /** The mediators of a place whose terms end about now. */
    public record Due(PlaceSummary place, List<PostSummary> posts) {}

    @Transactional(readOnly = true)
    public List<Due> due() {
        var byPlace = new LinkedHashMap<PlaceSummary, List<PostSummary>>();
        ending(desk.mine()).forEach(post -> byPlace.computeIfAbsent(post.place(), _ -> new ArrayList<>()).add(post));
        return byPlace.entrySet().stream().map(entry -> new Due(entry.getKey(), entry.getValue())).toList();
    }

    /** Another year for each of them, from the day after the last; how many there were. */
    public int renewAll(PlaceCode place) {
        var due = ending(desk.mine()).stream().filter(post -> post.place().code().equals(place)).toList();
        due.forEach(post -> posts.renew(post.id(), PeopleDesk.aYearFrom(next(post))));
        return due.size();
    }

    private List<PostSummary> ending(Collection<PlaceCode> within) {
        return posts.ending(Duty.MEDIATOR, within, desk.today().minusDays(AFTER), desk.today().plusDays(BEFORE), MOST);
    }

    private static LocalDate next(PostSummary post) {
        return java.util.Objects.requireNonNull(post.until()).plusDays(1);
    }
}
