package org.heshi.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PostSummary;
import org.heshi.portal.territory.Posts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county of its own. */
@PortalTest
class AppointmentsTest {

    private static final PlaceCode COUNTY = new PlaceCode("330213");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    @Autowired Appointments appointments;
    @Autowired TermReminders reminders;
    @Autowired Posts posts;
    @Autowired Villagers villagers;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private PersonId admin;
    private PersonId committee;
    private PlaceCode village;

    @BeforeEach
    void aVillageWithTwoMediatorsUntilTheEndOfTheYear() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        jdbc.sql("delete from post where place like '330213%'").update();
        jdbc.sql("delete from outbox_message where template = 'staff.sms.terms'").update();
        village = new PlaceCode(jdbc.sql("select min(code) from place where code like '330213%' and level = 'VILLAGE'").query(String.class).single());
        admin = villagers.serving("奉化管", Duty.ADMINISTRATOR, COUNTY);
        committee = villagers.serving("奉化村", Duty.COMMITTEE, village);
        List.of("甲", "乙").forEach(name -> mediator(name, LAST_DAY));
    }

    @AfterEach
    void backToMonday() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
    }

    private void mediator(String name, LocalDate lastDay) {
        var person = villagers.somebody(name);
        As.machine(() -> posts.appoint(person, Duty.MEDIATOR, village, lastDay.minusYears(1).plusDays(1), lastDay));
    }

    private List<String> told(PersonId person) {
        return jdbc.sql("select path from outbox_message where template = 'staff.sms.terms' and person = ?").param(person.value())
                .query(String.class).list();
    }

    private void aDay(int month, int day) {
        clock.set(TestClock.at(2026, month, day, 8, 30));
        As.machine(reminders::remind);
    }

    @Test
    void committeeAndAdministratorAreToldOnceThirtyDaysBeforeAndOnceSevenDaysBefore() {
        aDay(11, 30);
        assertThat(told(committee)).isEmpty();
        aDay(12, 2);
        aDay(12, 3);
        assertThat(told(committee)).containsExactly("desk");
        assertThat(told(admin)).containsExactly("desk/people/terms");
        aDay(12, 24);
        aDay(12, 27);
        assertThat(told(committee)).hasSize(2);
    }

    @Test
    void allOfAPlaceAreAppointedForAnotherYearInOneGo() {
        mediator("丙", LocalDate.of(2027, 6, 30));

        assertThat(As.person(admin, () -> appointments.renewAll(village))).isEqualTo(2);

        assertThat(jdbc.sql("select count(*) from post where place = ? and valid_from = '2027-01-01' and valid_until = '2027-12-31' and given_by = ?")
                .params(village.value(), admin.value()).query(Integer.class).single()).isEqualTo(2);
        assertThat(As.person(admin, appointments::due)).isEmpty();
        aDay(12, 2);
        assertThat(told(committee)).isEmpty();
    }

    /** Somebody who left, or whose post was ended, does not serve another year by a click on "all". */
    @Test
    void whosePostWasEndedBeforeItsTimeIsNotAppointedAgain() {
        var post = posts.ending(Duty.MEDIATOR, List.of(village), LAST_DAY, LAST_DAY, 9).getFirst();
        As.person(admin, () -> posts.end(post.id(), LocalDate.of(2026, 11, 30), "搬走了"));
        assertThat(As.person(admin, appointments::due)).singleElement().satisfies(due -> assertThat(due.posts()).extracting(PostSummary::person).doesNotContain(post.person()).hasSize(1));
        assertThat(As.person(admin, () -> appointments.renewAll(village))).isOne();
    }

    @Test
    void aTermThatWasOverLatelyIsStillShown() {
        clock.set(TestClock.at(2027, 1, 10, 10, 0));
        assertThat(As.person(admin, appointments::due)).singleElement().satisfies(due -> assertThat(due.posts()).hasSize(2));
    }
}
