package org.heshi.portal.matters;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;

/** Residents with an account, and for every place those who serve it. */
record PeopleRows(Connection connection, ManyMatters.Stock stock) {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    void write() throws SQLException {
        try (var people = new Copy(connection, "person (id, version, name, phone, home, language, elder_mode, created_at)")) {
            for (var number = 0; number < stock.residents(); number++) {
                var random = new SplittableRandom(number);
                var home = stock.grounds().get(random.nextInt(stock.grounds().size())).village();
                person(people, Ground.resident(number), "+86137%08d".formatted(number), home, random);
            }
            var staff = 0;
            for (var ground : stock.grounds()) {
                person(people, Ground.mediator(ground.village()), "+86138%08d".formatted(staff++), ground.village(), new SplittableRandom(staff));
            }
            for (var place : served()) {
                person(people, Ground.clerk(place), "+86138%08d".formatted(staff++), place, new SplittableRandom(staff));
            }
        }
        try (var posts = new Copy(connection, "post (id, version, person, duty, place, valid_from)")) {
            for (var ground : stock.grounds()) {
                post(posts, Ground.mediator(ground.village()), Duty.MEDIATOR, ground.village());
            }
            for (var place : served()) {
                post(posts, Ground.clerk(place), duty(place), place);
            }
        }
    }

    private TreeSet<PlaceCode> served() {
        var places = new TreeSet<PlaceCode>();
        stock.grounds().forEach(ground -> {
            places.add(ground.village());
            places.add(ground.village().parent());
            places.add(ground.village().parent().parent());
        });
        return places;
    }

    private static Duty duty(PlaceCode place) {
        return switch (place.level()) {
            case VILLAGE -> Duty.COMMITTEE;
            case TOWNSHIP -> Duty.DISPATCHER;
            default -> Duty.CENTRE;
        };
    }

    private static void person(Copy people, PersonId id, String phone, PlaceCode home, SplittableRandom random) throws SQLException {
        people.row(id.value(), 0, Prose.name(random), phone, home.value(), "zh-CN", false, SINCE);
    }

    private static void post(Copy posts, PersonId person, Duty duty, PlaceCode place) throws SQLException {
        posts.row(UUID.randomUUID(), 0, person.value(), duty, place.value(), SINCE);
    }
}
