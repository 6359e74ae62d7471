package org.heshi.portal.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PersonSummary;
import org.heshi.portal.territory.PlaceLevel;
import org.heshi.portal.territory.Places;
import org.heshi.portal.territory.PostSummary;
import org.heshi.portal.territory.Posts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells committee and administrator that terms of mediators end: 30 days before and 7 days before, each once, however many
 * end on that day. A day on which the portal did not run is made up for.
 */
@Component
class TermReminders {

    private static final List<Integer> DAYS = List.of(7, 30);
    private static final int MOST = 5_000;

    private final Posts posts;
    private final Places places;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    TermReminders(Posts posts, Places places, People people, Outbox outbox, Clock clock) {
        this.posts = posts;
        this.places = places;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Told(PersonId person, LocalDate lastDay, boolean isAdministrator) {}

    @Transactional
    public void remind() {
        var today = Dates.day(clock.instant());
        var first = today;
        for (var days : DAYS) {
            remind(days, first, today.plusDays(days));
            first = today.plusDays(days + 1);
        }
    }

    private void remind(int days, LocalDate first, LocalDate last) {
        var all = new LinkedHashSet<Told>();
        posts.ending(Duty.MEDIATOR, places.top().stream().map(city -> city.code()).toList(), first, last, MOST)
                .forEach(post -> concerned(post).forEach(all::add));
        var known = people.all(all.stream().map(Told::person).distinct().toList()).stream()
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
        all.forEach(told -> {
            var person = known.get(told.person());
            outbox.queue(new Message("terms/" + told.lastDay() + "/" + days, Recipient.of(person),
                    "staff.sms.terms", List.of(Dates.say(person.locale(), told.lastDay())),
                    told.isAdministrator() ? StaffPaths.TERMS : "desk", null, false));
        });
    }

    /** The committee of the village, and the administrators closest above. */
    private Stream<Told> concerned(PostSummary post) {
        var place = post.place().code();
        var lastDay = Objects.requireNonNull(post.until());
        var committee = place.at(PlaceLevel.VILLAGE).map(village -> posts.at(Duty.COMMITTEE, village)).orElse(List.of());
        var above = posts.at(Duty.ADMINISTRATOR, place).stream().filter(admin -> place.isWithin(admin.place().code())).toList();
        var closest = above.stream().mapToInt(admin -> admin.place().code().value().length()).max().orElse(0);
        return Stream.of(committee.stream().map(one -> new Told(one.person(), lastDay, false)),
                        above.stream().filter(admin -> admin.place().code().value().length() == closest).map(admin -> new Told(admin.person(), lastDay, true)))
                .flatMap(Function.identity());
    }
}
