package org.heshi.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.DutyCheck;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PersonQuery;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PostTerm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Places of its own, so that nobody else's villagers are found here. */
@PortalTest
class PeopleDeskTest {

    private static final PlaceCode COUNTY = new PlaceCode("330212");
    private static final PlaceCode TOWNSHIP = new PlaceCode("330212004");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired PeopleDesk desk;
    @Autowired Villagers villagers;
    @Autowired People people;
    @Autowired DutyCheck duty;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private PersonId admin;
    private PlaceCode village;

    @BeforeEach
    void anAdministratorOfTheCounty() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        jdbc.sql("delete from post where place like '330212%'").update();
        village = new PlaceCode(jdbc.sql("select min(code) from place where parent = ?").param(TOWNSHIP.value()).query(String.class).single());
        admin = villagers.serving("陆县管", Duty.ADMINISTRATOR, COUNTY);
    }

    private List<String> found(PersonQuery query) {
        return As.person(admin, () -> desk.find(query, PageRequest.of(0, 50))).stream().map(card -> card.person().name()).toList();
    }

    @Test
    void findsWhoServesByNameUserNamePhoneEndDutyAndPlace() {
        var officer = villagers.serving("施大安", Duty.COMMITTEE, village);
        people.welcome(officer, "施大安", new PhoneNumber("13955554321"));
        jdbc.sql("update person set account = 'shidaan' where id = ?").param(officer.value()).update();
        villagers.serving("施小安", Duty.MEDIATOR, TOWNSHIP);

        assertThat(found(PersonQuery.STAFF)).containsExactlyInAnyOrder("陆县管", "施大安", "施小安");
        assertThat(found(new PersonQuery("大安", null, null))).containsExactly("施大安");
        assertThat(found(new PersonQuery("shida", null, null))).containsExactly("施大安");
        assertThat(found(new PersonQuery("4321", null, null))).containsExactly("施大安");
        assertThat(found(new PersonQuery("", Duty.MEDIATOR, null))).containsExactly("施小安");
        assertThat(found(new PersonQuery("", null, village))).containsExactly("施大安");
        assertThat(found(new PersonQuery("%", null, null))).isEmpty();
    }

    @Test
    void findsAResidentByWordsOnlyAndNobodyOfElsewhere() {
        villagers.somebody("褚无职");
        var elsewhere = villagers.serving("褚外县", Duty.COMMITTEE, Villagers.VILLAGE);

        assertThat(found(PersonQuery.STAFF)).doesNotContain("褚无职", "褚外县");
        assertThat(found(new PersonQuery("褚", null, null))).contains("褚无职").doesNotContain("褚外县");
        assertThat(As.person(admin, () -> desk.find(elsewhere))).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(admin, () -> desk.give(elsewhere, Duty.COMMITTEE, village, TODAY, null)));
    }

    @Test
    void aPostThatIsGivenOpensAtTheNextClickAndSaysWhoGaveIt() {
        var person = villagers.somebody("卫新任");
        assertThat(As.person(person, () -> duty.any("COMMITTEE"))).isFalse();

        As.person(admin, () -> desk.give(person, Duty.COMMITTEE, village, TODAY, null));

        assertThat(As.person(person, () -> duty.any("COMMITTEE"))).isTrue();
        assertThat(terms(person)).singleElement().satisfies(term -> {
            assertThat(term.givenBy()).isEqualTo("陆县管");
            assertThat(term.until()).isNull();
        });
        assertThat(deeds(person)).containsExactly("POST_GIVEN");
    }

    @Test
    void aPostThatIsEndedClosesAtTheNextClickAndSaysWhy() {
        var person = villagers.serving("卫卸任", Duty.COMMITTEE, village);
        var post = terms(person).getFirst().id();

        As.person(admin, () -> desk.end(post, TODAY, "换届"));

        assertThat(As.person(person, () -> duty.any("COMMITTEE"))).isFalse();
        assertThat(terms(person)).singleElement().satisfies(term -> {
            assertThat(term.until()).isEqualTo(TODAY.minusDays(1));
            assertThat(term.endedBy()).isEqualTo("陆县管");
            assertThat(term.reason()).isEqualTo("换届");
        });
        assertThat(deeds(person)).containsExactly("POST_GIVEN", "POST_ENDED");
    }

    @Test
    void aPostGivenByMistakeTodayIsTakenBack() {
        var person = villagers.somebody("卫误任");
        var post = As.person(admin, () -> desk.give(person, Duty.COMMITTEE, village, TODAY, null));

        As.person(admin, () -> desk.end(post, TODAY, "点错了"));

        assertThat(As.person(person, () -> duty.any("COMMITTEE"))).isFalse();
        assertThat(terms(person)).isEmpty();
    }

    @Test
    void aMediatorIsAppointedForAYear() {
        var person = villagers.somebody("老娘舅");
        As.person(admin, () -> desk.give(person, Duty.MEDIATOR, village, TODAY, null));
        assertThat(terms(person).getFirst().until()).isEqualTo(LocalDate.of(2027, 11, 22));
    }

    @Test
    void everyDutyHasItsLevel() {
        var person = villagers.somebody("卫错级");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(admin, () -> desk.give(person, Duty.DISPATCHER, village, TODAY, null)))
                .withMessage("staff.refused.level.DISPATCHER");
    }

    @Test
    void nobodyDecidesOutsideTheirOwnPlaces() {
        var person = villagers.somebody("卫越权");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.person(admin, () -> desk.give(person, Duty.COMMITTEE, Villagers.VILLAGE, TODAY, null)));
        var theirs = villagers.serving("外县人", Duty.COMMITTEE, Villagers.VILLAGE);
        var post = As.machine(() -> jdbc.sql("select id from post where person = ?").param(theirs.value())
                .query((row, _) -> new org.heshi.portal.territory.PostId(row.getObject(1, java.util.UUID.class))).single());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(admin, () -> desk.end(post, TODAY, "越权")))
                .withMessage("territory.refused.post-elsewhere");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(person, () -> desk.find(person)));
    }

    @Test
    void offersOnlyPlacesOfTheirOwn() {
        assertThat(As.person(admin, () -> desk.places("", 10))).extracting(place -> place.code()).containsExactly(COUNTY);
        assertThat(As.person(admin, () -> desk.places("谢家路", 10))).isEmpty();
    }

    private List<PostTerm> terms(PersonId person) {
        return As.person(admin, () -> desk.terms(person));
    }

    private List<String> deeds(PersonId person) {
        return jdbc.sql("select deed from audit_entry where subject = ? order by seq").param(person.value()).query(String.class).list();
    }
}
