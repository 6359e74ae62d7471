package org.heshi.portal.mediation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heshi.portal.matters.Deadlines;
import org.heshi.portal.matters.MatterDetail;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.matters.Role;
import org.heshi.portal.matters.Standing;
import org.heshi.portal.matters.Timeline;
import org.heshi.portal.matters.TimelineEntry;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one dispute for whoever may see it, and only what they may see of it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CaseFile {

    private final MatterLookup lookup;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final Parties parties;
    private final AssignmentStore assignments;
    private final Places places;
    private final Offices offices;
    private final People people;

    CaseFile(MatterLookup lookup, Deadlines deadlines, Timeline timeline, Parties parties, AssignmentStore assignments, Places places,
            Offices offices, People people) {
        this.lookup = lookup;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.parties = parties;
        this.assignments = assignments;
        this.places = places;
        this.offices = offices;
        this.people = people;
    }

    public Optional<CaseView> open(Reference reference) {
        return lookup.find(reference).map(this::view);
    }

    private CaseView view(MatterDetail matter) {
        var standing = lookup.standing(matter.id());
        var side = side(standing);
        var happened = timeline.of(matter.id());
        var mediators = assignments.of(matter.id()).stream().map(Assignment::mediator).toList();
        var staff = Stream.concat(mediators.stream(), happened.stream().map(TimelineEntry::staff).filter(Objects::nonNull)).distinct().toList();
        var names = people.names(staff);
        return new CaseView(matter, standing, side, places.get(matter.place()), offices.get(matter.holder()),
                deadlines.of(matter.id()).orElse(null), parties(matter, standing, side),
                mediators.stream().map(id -> new CaseView.MediatorSummary(id, names.getOrDefault(id, ""))).toList(),
                happened.stream().map(entry -> new CaseView.Entry(entry, entry.staff() == null ? null : names.get(entry.staff()))).toList());
    }

    private List<PartySummary> parties(MatterDetail matter, Standing standing, @Nullable Side side) {
        return parties.of(matter.id()).stream()
                .map(party -> party.summary(isNamed(party, matter, standing, side), standing.isStaff())).toList();
    }

    /** A hidden applicant is nameless for everyone but itself and those who handle the dispute. */
    private static boolean isNamed(Party party, MatterDetail matter, Standing standing, @Nullable Side side) {
        return matter.privacy() == Privacy.NAMED || party.side() == Side.RESPONDENT || side == Side.APPLICANT
                || standing.isStaff() || standing.roles().contains(Role.REPORTER);
    }

    private static @Nullable Side side(Standing standing) {
        if (standing.roles().contains(Role.APPLICANT)) {
            return Side.APPLICANT;
        }
        return standing.roles().contains(Role.RESPONDENT) ? Side.RESPONDENT : null;
    }
}
