package org.heshi.portal.mediation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.Categories;
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

    /** How much of each channel a screen shows. */
    private static final int SAID = 200;

    private final MatterLookup lookup;
    private final Categories categories;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final Parties parties;
    private final AtWork atWork;
    private final Places places;
    private final Offices offices;
    private final People people;
    private final Talks talks;
    private final OwnPart own;

    CaseFile(MatterLookup lookup, Categories categories, Deadlines deadlines, Timeline timeline, Parties parties, AtWork atWork, Places places,
            Offices offices, People people, Talks talks, OwnPart own) {
        this.lookup = lookup;
        this.categories = categories;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.parties = parties;
        this.atWork = atWork;
        this.places = places;
        this.offices = offices;
        this.people = people;
        this.talks = talks;
        this.own = own;
    }

    public Optional<CaseView> open(Reference reference) {
        return lookup.find(reference).map(this::view);
    }

    private CaseView view(MatterDetail matter) {
        var standing = lookup.standing(matter.id());
        var side = side(standing);
        var happened = timeline.of(matter.id());
        var all = parties.of(matter.id());
        var entrusted = all.stream().flatMap(party -> party.agents().stream()).toList();
        var acting = Acting.of(entrusted, all.stream().filter(party -> !isNamed(party, matter, standing, side)).map(Party::id).toList());
        var mediators = atWork.on(matter.id());
        var channels = Conversation.channels(standing);
        var said = talks.read(matter.id(), channels, standing.subject(), SAID);
        var names = people.names(Stream.of(mediators.stream().map(AtWork.Mediator::id), happened.stream().map(TimelineEntry::staff).filter(Objects::nonNull),
                said.stream().flatMap(one -> one.staff().stream())).flatMap(staff -> staff).distinct().toList());
        return new CaseView(matter, categories.get(matter.category()), standing, side, places.get(matter.place()), offices.get(matter.holder()),
                matter.status().isOver() ? null : deadlines.of(matter.id()).orElse(null),
                all.stream().map(party -> party.summary(isNamed(party, matter, standing, side), standing.isStaff())).toList(),
                mediators.stream().map(one -> new CaseView.MediatorSummary(one.id(), names.getOrDefault(one.id(), ""), one.isAskedToLeave())).toList(),
                happened.stream().map(entry -> entry(entry, names, acting)).toList(),
                talk(channels, said, names, acting), own.of(matter, all, happened).orElse(null));
    }

    private static CaseView.Entry entry(TimelineEntry entry, Map<PersonId, String> names, Acting agents) {
        if (agents.has(entry.acting())) {
            return new CaseView.Entry(entry, agents.name(Objects.requireNonNull(entry.acting())), true);
        }
        return new CaseView.Entry(entry, entry.staff() == null ? null : names.get(entry.staff()), false);
    }

    private static Map<Channel, CaseView.Talk> talk(Set<Channel> channels, List<Talks.Said> said, Map<PersonId, String> names,
            Acting agents) {
        var talk = new EnumMap<Channel, CaseView.Talk>(Channel.class);
        channels.forEach(channel -> {
            var here = said.stream().filter(one -> one.channel() == channel).toList();
            talk.put(channel, new CaseView.Talk(here.stream().map(one -> one.message(names, agents)).toList(),
                    here.stream().filter(Talks.Said::isNews).count()));
        });
        return talk;
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
