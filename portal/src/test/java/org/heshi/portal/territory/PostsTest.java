package org.heshi.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PostsTest {

    private static final PlaceCode VILLAGE = new PlaceCode("330503002200");
    private static final PlaceCode NEIGHBOUR = new PlaceCode("330503002201");
    private static final PlaceCode TOWN = VILLAGE.parent();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Posts posts;

    @Autowired
    People people;

    @Autowired
    DutyCheck duty;

    @Autowired
    TestClock clock;

    private final PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void letThePersonComeIn() {
        As.machine(() -> people.welcome(person, "祝小梅", null));
    }

    @AfterEach
    void backToMonday() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
    }

    private PostId appoint(Duty duty, PlaceCode place, LocalDate from, @Nullable LocalDate until) {
        return As.machine(() -> posts.appoint(person, duty, place, from, until));
    }

    @Test
    void coverThePlaceAndEverythingWithinIt() {
        appoint(Duty.DISPATCHER, TOWN, MONDAY, null);
        assertThat(posts.holds(person, Duty.DISPATCHER, TOWN)).isTrue();
        assertThat(posts.holds(person, Duty.DISPATCHER, VILLAGE)).isTrue();
        assertThat(posts.holds(person, Duty.DISPATCHER, TOWN.parent())).isFalse();
        assertThat(posts.holds(person, Duty.COMMITTEE, VILLAGE)).isFalse();
    }

    @Test
    void holdFromTheirFirstDayToTheirLastByTheClockOfChina() {
        appoint(Duty.COMMITTEE, VILLAGE, MONDAY, MONDAY.plusDays(1));
        clock.set(TestClock.at(2026, 11, 22, 23, 59));
        assertThat(posts.of(person)).isEmpty();
        clock.set(TestClock.at(2026, 11, 23, 0, 0));
        assertThat(posts.holds(person, Duty.COMMITTEE, VILLAGE)).isTrue();
        clock.set(TestClock.at(2026, 11, 24, 23, 59));
        assertThat(posts.holds(person, Duty.COMMITTEE, VILLAGE)).isTrue();
        clock.set(TestClock.at(2026, 11, 25, 0, 0));
        assertThat(posts.holds(person, Duty.COMMITTEE, VILLAGE)).isFalse();
    }

    @Test
    void endAtTheNextClick() {
        var post = appoint(Duty.COMMITTEE, VILLAGE, MONDAY.minusDays(10), null);
        assertThat(As.person(person, () -> duty.any("COMMITTEE", "MEDIATOR"))).isTrue();
        As.machine(() -> posts.end(post, MONDAY.minusDays(1), null));
        assertThat(As.person(person, () -> duty.any("COMMITTEE", "MEDIATOR"))).isFalse();
    }

    @Test
    void areNotGivenTwiceForTheSameDays() {
        appoint(Duty.MEDIATOR, VILLAGE, MONDAY, MONDAY.plusDays(9));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> appoint(Duty.MEDIATOR, VILLAGE, MONDAY.plusDays(9), null))
                .withMessage("territory.refused.post-twice");
        appoint(Duty.MEDIATOR, VILLAGE, MONDAY.plusDays(10), null);
        appoint(Duty.MEDIATOR, NEIGHBOUR, MONDAY, null);
        assertThat(posts.places(person, Set.of(Duty.MEDIATOR))).containsExactly(VILLAGE, NEIGHBOUR);
    }

    @Test
    void doNotEndBeforeTheyBegin() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> appoint(Duty.MEDIATOR, VILLAGE, MONDAY, MONDAY.minusDays(1)))
                .withMessage("territory.refused.post-backwards");
    }

    @Test
    void areFoundAroundAPlaceAndWithinItTheClosestFirst() {
        var other = new PersonId(UUID.randomUUID());
        As.machine(() -> people.welcome(other, "沈大山", null));
        As.machine(() -> posts.appoint(other, Duty.HELPER, TOWN, MONDAY, null));
        appoint(Duty.HELPER, VILLAGE, MONDAY, null);
        assertThat(posts.at(Duty.HELPER, VILLAGE)).extracting(PostSummary::name).containsExactly("祝小梅", "沈大山");
        assertThat(posts.at(Duty.HELPER, TOWN)).extracting(PostSummary::name).containsExactly("祝小梅", "沈大山");
        assertThat(posts.at(Duty.HELPER, NEIGHBOUR)).extracting(PostSummary::name).containsExactly("沈大山");
    }

    @Test
    void areGivenByTheAdministratorOnly() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.person(person, () -> posts.appoint(person, Duty.ADMINISTRATOR, TOWN, MONDAY, null)));
        appoint(Duty.ADMINISTRATOR, TOWN, MONDAY, null);
        var officer = As.person(person, () -> posts.appoint(person, Duty.GRID_OFFICER, VILLAGE, MONDAY, null));
        assertThat(posts.of(person)).extracting(PostSummary::id).contains(officer);
    }

    @Test
    void openNothingToSomebodyWhoIsNotSignedIn() {
        assertThat(As.anonymous(() -> duty.any("COMMITTEE"))).isFalse();
        assertThat(As.machine(() -> duty.mine())).isEmpty();
    }
}
