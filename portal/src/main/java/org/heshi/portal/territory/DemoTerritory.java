package org.heshi.portal.territory;

import java.time.LocalDate;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills three villages with grids, people and their posts. First of the demonstration's parts, once, and again when a file changed. */
@Component
@Order(DemoTerritory.FIRST)
@ConditionalOnProperty("heshi.demo")
class DemoTerritory implements ApplicationRunner {

    static final int FIRST = 100;

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private final Facts facts;
    private final DemoGrids grids;
    private final DemoStaff staff;
    private final People people;
    private final Posts posts;
    private final PersonRegister register;

    DemoTerritory(Facts facts, DemoGrids grids, DemoStaff staff, People people, Posts posts, PersonRegister register) {
        this.facts = facts;
        this.grids = grids;
        this.staff = staff;
        this.people = people;
        this.posts = posts;
        this.register = register;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        VisitorToken.asMachine(this::fill);
    }

    void fill() {
        grids.run();
        facts.takeIn("demo/accounts.json", _ -> DemoPeople.all().forEach(this::settle));
        staff.run(SINCE);
    }

    private void settle(DemoAccount account) {
        people.welcome(account.id(), account.name(), account.phone());
        var person = register.get(account.id());
        person.livesAt(account.home());
        person.signsInAs(account.username());
        account.posts().forEach(post -> appoint(account.id(), post.duty(), post.place()));
    }

    private void appoint(PersonId person, Duty duty, PlaceCode place) {
        var served = posts.of(person).stream().anyMatch(post -> post.duty() == duty && post.place().code().equals(place));
        if (!served) {
            posts.appoint(person, duty, place, SINCE, null);
        }
    }
}
