package org.heshi.portal.bench;

import java.util.List;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.ManyMatters;
import org.heshi.portal.matters.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who works with cases: a village's committee and mediator, a township, a county; or a resident with cases of their own. */
record Worker(PersonId person, List<Reference> cases) {

    private static final int CASES = 400;
    private static final String OPEN = "status in ('SUBMITTED', 'ADMITTED', 'IN_HANDLING', 'RESOLVED')";

    static List<Worker> staff(DataSource database) {
        var village = ManyMatters.BUSY_VILLAGE;
        var township = village.parent();
        var jdbc = JdbcClient.create(database);
        return List.of(
                new Worker(ManyMatters.clerk(village), cases(jdbc, "place = '" + village + "'")),
                new Worker(ManyMatters.clerk(township), cases(jdbc, "place like '" + township + "%'")),
                new Worker(ManyMatters.clerk(township.parent()), cases(jdbc, "place like '" + township.parent() + "%'")),
                new Worker(ManyMatters.mediator(village), cases(jdbc, "place = '" + village + "' and status = 'IN_HANDLING'")));
    }

    static List<Worker> residents(DataSource database) {
        var jdbc = JdbcClient.create(database);
        return jdbc.sql("select filed_by, reference from matter where status = 'IN_HANDLING' and filed_by is not null order by id limit " + CASES)
                .query((row, _) -> new Worker(PersonId.of(row.getString(1)), List.of(new Reference(row.getString(2))))).list();
    }

    private static List<Reference> cases(JdbcClient jdbc, String where) {
        return jdbc.sql("select reference from matter where " + where + " and " + OPEN + " order by id limit " + CASES)
                .query((row, _) -> new Reference(row.getString(1))).list();
    }

    Reference one(SplittableRandom random) {
        return cases.get(random.nextInt(cases.size()));
    }

    static Worker any(List<Worker> workers, SplittableRandom random) {
        return workers.get(random.nextInt(workers.size()));
    }
}
