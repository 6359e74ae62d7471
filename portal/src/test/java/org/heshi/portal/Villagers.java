package org.heshi.portal;

import java.time.LocalDate;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;

/** The people of a test, each new, and the posts they hold: in 谢家路村 unless it says where. */
public final class Villagers {

    public static final PlaceCode VILLAGE = new PlaceCode("330281103203");
    public static final PlaceCode TOWNSHIP = new PlaceCode("330281103");
    public static final PlaceCode COUNTY = new PlaceCode("330281");
    public static final PlaceCode OTHER_VILLAGE = new PlaceCode("330503002200");

    private final People people;
    private final Posts posts;

    Villagers(People people, Posts posts) {
        this.people = people;
        this.posts = posts;
    }

    public PersonId somebody(String name) {
        var id = new PersonId(UUID.randomUUID());
        people.welcome(id, name, null);
        return id;
    }

    public PersonId serving(String name, Duty duty) {
        return serving(name, duty, VILLAGE);
    }

    public PersonId serving(String name, Duty duty, PlaceCode place) {
        var id = somebody(name);
        appoint(id, duty, place);
        return id;
    }

    public void appoint(PersonId person, Duty duty, PlaceCode place) {
        As.machine(() -> {
            posts.appoint(person, duty, place, LocalDate.of(2026, 1, 1), null);
        });
    }
}
