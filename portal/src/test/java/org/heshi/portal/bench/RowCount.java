package org.heshi.portal.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks PostgreSQL how many rows it has read from the portal's tables so far. */
record RowCount(DataSource dataSource, Scheduler jobs) {

    /** All of the pool but the one that listens for news. */
    private static final int CONNECTIONS = 9;
    private static final String READ = """
            select (select sum(seq_tup_read) from pg_stat_user_tables where relname <> 'scheduled_tasks')
                 + (select sum(idx_tup_read) from pg_stat_user_indexes where relname <> 'scheduled_tasks')""";

    /** While the jobs rest, so that only what is asked for is counted. */
    <T> T quietly(Callable<T> work) throws Exception {
        jobs.pause();
        try {
            return work.call();
        } finally {
            jobs.resume();
        }
    }

    /** Each connection tells its share only when it is asked to. */
    long read() throws SQLException {
        var all = new ArrayList<Connection>();
        try {
            while (all.size() < CONNECTIONS) {
                var connection = dataSource.getConnection();
                all.add(connection);
                try (var statement = connection.createStatement()) {
                    statement.execute("select pg_stat_force_next_flush()");
                }
            }
        } finally {
            for (var connection : all) {
                connection.close();
            }
        }
        return new JdbcTemplate(dataSource).queryForObject(READ, Long.class);
    }
}
