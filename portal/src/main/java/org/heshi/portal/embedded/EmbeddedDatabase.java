package org.heshi.portal.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.heshi.auth.KeptSecret;

/** The server with its databases: one for the portal and one for Keycloak, each owned by a role with a password of its own. */
class EmbeddedDatabase implements AutoCloseable {

    private final PostgresServer server;
    private final Path secrets;

    EmbeddedDatabase(PostgresServer server, Path secrets) throws IOException {
        this.server = server;
        this.secrets = secrets;
        server.start();
    }

    record Access(String url, String user, String password) {}

    /** The database of that name, made now if there is none, with its role. */
    Access database(String name) throws SQLException {
        var password = KeptSecret.in(secrets.resolve("database-" + name + ".password"));
        try (var connection = DriverManager.getConnection(server.url("postgres"), PostgresServer.SUPERUSER, server.password())) {
            var role = exists(connection, "select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
            run(connection, role + " role " + name + " login password '" + password + "'");
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                run(connection, "create database " + name + " owner " + name);
            }
        }
        return new Access(server.url(name), name, password);
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop();
    }
}
