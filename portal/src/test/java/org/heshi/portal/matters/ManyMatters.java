package org.heshi.portal.matters;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Places;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Years of work of two cities, invented and written in one transaction: all of it is there, or nothing. */
public final class ManyMatters {

    public static final PlaceCode BUSY_VILLAGE = Ground.BUSY;

    /** What the matters are made of. */
    record Stock(int matters, int residents, List<Ground> grounds, Ground busy, List<Ground> near, List<Category> categories, Instant now) {

        Stream<Specimen> specimens() {
            return IntStream.range(0, matters).mapToObj(number -> Specimen.of(number, this));
        }
    }

    private final DataSource dataSource;
    private final Stock stock;

    public ManyMatters(ApplicationContext portal, int matters) {
        dataSource = portal.getBean(DataSource.class);
        var grounds = Ground.all(portal.getBean(Places.class), portal.getBean(Offices.class));
        var busy = grounds.stream().filter(ground -> ground.village().equals(Ground.BUSY)).findFirst().orElseThrow();
        var near = grounds.stream().filter(ground -> ground != busy && ground.village().isWithin(Ground.BUSY.parent())).toList();
        var categories = portal.getBean(Categories.class).all().stream().filter(category -> category.parent() != null).toList();
        stock = new Stock(matters, Math.max(10, matters / 4), grounds, busy, near, categories, portal.getBean(Clock.class).instant());
    }

    /** Who serves the place, whether a village, a township or a county. */
    public static PersonId clerk(PlaceCode place) {
        return Ground.clerk(place);
    }

    public static PersonId mediator(PlaceCode village) {
        return Ground.mediator(village);
    }

    public PersonId resident(SplittableRandom random) {
        return Ground.resident(random.nextInt(stock.residents()));
    }

    public PlaceCode village(SplittableRandom random) {
        return stock.grounds().get(random.nextInt(stock.grounds().size())).village();
    }

    /** A new dispute as somebody would tell it. */
    public MatterForm told(SplittableRandom random, PlaceCode place) {
        var category = category(random);
        var prose = new Prose(random, category);
        return new MatterForm(MatterKind.DISPUTE, category.code(), place, prose.subject(), prose.told(), prose.wish(), Privacy.NAMED, null, null);
    }

    /** Words to search for: of one category, as one types them. */
    public String words(SplittableRandom random) {
        var words = category(random).words().split(" ");
        return random.nextBoolean() ? words[random.nextInt(words.length)]
                : words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)];
    }

    private Category category(SplittableRandom random) {
        return stock.categories().get(random.nextInt(stock.categories().size()));
    }

    /** Fills the empty database and says what is done. */
    public void fill(Consumer<String> done) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            write(connection, done);
            connection.commit();
            connection.setAutoCommit(true);
        }
        new JdbcTemplate(dataSource).execute("vacuum analyze");
        done.accept("statistics");
    }

    private void write(Connection connection, Consumer<String> done) throws SQLException {
        new PeopleRows(connection, stock).write();
        done.accept("people and their posts");
        var matters = new MatterRows(connection, stock);
        matters.matters();
        matters.participants();
        matters.deadlines();
        done.accept("matters, participants, deadlines");
        var cases = new CaseRows(connection, stock);
        cases.parties();
        cases.assignments();
        cases.messages();
        done.accept("parties, mediators, messages");
        new TimelineRows(connection, stock).write();
        done.accept("timelines");
    }
}
