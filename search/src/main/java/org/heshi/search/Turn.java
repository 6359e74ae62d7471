package org.heshi.search;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets one node at a time rebuild an index that all nodes share. */
record Turn(DataSource database, boolean isShared) {

    private static final long LOCK = 0x6865736869L;

    /** Runs the work when it is ours to do; false when another node is at it. */
    boolean take(Runnable work) {
        if (!isShared) {
            work.run();
            return true;
        }
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            try (var answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
                answer.next();
                if (!answer.getBoolean(1)) {
                    return false;
                }
            }
            try {
                work.run();
                return true;
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    /** What tells this database from any other. */
    String databaseIdentity() {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var answer = statement.executeQuery("""
                        select (select system_identifier from pg_control_system()) || '/' || oid
                        from pg_database where datname = current_database()
                        """)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
