package org.heshi.portal.talk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PersonSummary;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceLevel;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.portal.territory.Places;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the villages talk; open to everybody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class TalkDays {

    private static final Duration STILL_GOING = Duration.ofHours(12);

    private final TalkDayStore days;
    private final VillageRules rules;
    private final Places places;
    private final People people;
    private final Clock clock;

    TalkDays(TalkDayStore days, VillageRules rules, Places places, People people, Clock clock) {
        this.days = days;
        this.rules = rules;
        this.places = places;
        this.people = people;
        this.clock = clock;
    }

    /** The village's next days, today's among them until it is over. */
    public List<TalkDaySummary> next(PlaceCode village, int limit) {
        return days.coming(village, clock.instant().minus(STILL_GOING), Limit.of(limit + 1)).stream().map(TalkDay::summary)
                .filter(day -> day.status().isAhead()).limit(limit).toList();
    }

    /** Those ahead that were called off, with the reason. */
    public List<TalkDaySummary> calledOff(PlaceCode village) {
        return days.all(village, clock.instant()).stream().map(TalkDay::summary).filter(day -> day.status() == DayStatus.CANCELLED).toList();
    }

    /** The days that are over, held or missed, the latest first. */
    public List<TalkDaySummary> held(PlaceCode village, int limit) {
        return days.held(village, Limit.of(limit)).stream().map(TalkDay::summary).toList();
    }

    /** Those that a calendar shows, the cancelled ones too. */
    List<TalkDaySummary> forCalendar(PlaceCode village) {
        return days.all(village, clock.instant().minus(Duration.ofDays(60))).stream().map(TalkDay::summary).toList();
    }

    public Optional<TalkDaySummary> find(TalkDayId id) {
        return days.findById(id.value()).map(TalkDay::summary);
    }

    /** The village's rule; none as long as its committee has not set one. */
    public Optional<DayRule> rule(PlaceCode village) {
        return rules.findById(village.value()).map(VillageRule::rule);
    }

    /** The village with this code, if it is one. */
    public Optional<PlaceSummary> village(String code) {
        return code.matches("\\d{12}") ? places.find(new PlaceCode(code)).filter(place -> place.level() == PlaceLevel.VILLAGE) : Optional.empty();
    }

    /** The visitor's own village. */
    public Optional<PlaceSummary> mine() {
        return Visitor.person().flatMap(people::find).map(PersonSummary::home).flatMap(home -> home.at(PlaceLevel.VILLAGE)).flatMap(places::find);
    }

    /** The villages that have talk days. */
    public List<PlaceSummary> villages() {
        return rules.findAll().stream().map(VillageRule::village).sorted().map(places::get).toList();
    }
}
