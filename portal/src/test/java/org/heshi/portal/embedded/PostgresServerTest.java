package org.heshi.portal.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.heshi.auth.PortTakenException;
import org.heshi.portal.RunningPortal;
import org.heshi.portal.start.RefusedStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.util.PSQLException;

/** The embedded database as an installation has it: durable, on the loopback address, behind passwords. */
class PostgresServerTest {

    private static final Path PROGRAMS = Path.of("target/postgres-programs").toAbsolutePath();

    @TempDir
    Path folder;

    int port;
    PostgresServer server;

    @BeforeEach
    void prepare() throws IOException {
        port = RunningPortal.freePort();
        Files.createDirectories(PROGRAMS);
        Files.createSymbolicLink(folder.resolve("postgres-programs"), PROGRAMS);
        server = new PostgresServer(folder, port, version());
    }

    @AfterEach
    void stop() throws IOException {
        if (Files.exists(folder.resolve("postgres/postmaster.pid"))) {
            server.stop();
        }
    }

    @Test
    void keepsWhatItAcknowledgedThroughAKill() throws Exception {
        var access = new EmbeddedDatabase(server, folder.resolve("secrets")).database("heshi");
        try (var connection = connect(access.password())) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
            assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            connection.createStatement().execute("create table word as select '和事' as said");
        }

        killThePostmaster();
        var again = new EmbeddedDatabase(new PostgresServer(folder, port, version()), folder.resolve("secrets")).database("heshi");

        try (var connection = connect(again.password()); var rows = connection.createStatement().executeQuery("select said from word")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("和事");
        }
    }

    @Test
    void startsAnewWithTheSameDataWhenTheServerOutlivedItsPortal() throws Exception {
        new EmbeddedDatabase(server, folder.resolve("secrets")).database("heshi");

        var access = new EmbeddedDatabase(new PostgresServer(folder, RunningPortal.freePort(), version()), folder.resolve("secrets")).database("heshi");

        assertThat(DriverManager.getConnection(access.url(), access.user(), access.password()).isValid(1)).isTrue();
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        new EmbeddedDatabase(server, folder.resolve("secrets")).database("heshi");

        assertThatExceptionOfType(PSQLException.class).isThrownBy(() -> connect("guessed"))
                .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void saysWhichSettingChangesATakenPort() throws Exception {
        try (var other = new java.net.ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThatExceptionOfType(PortTakenException.class).isThrownBy(server::start)
                    .withMessageContaining("Port " + port, "the embedded PostgreSQL", "HESHI_DATABASE_PORT");
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");

        assertThatExceptionOfType(RefusedStart.class).isThrownBy(server::start).withMessageContaining("PostgreSQL 17");
    }

    private void killThePostmaster() throws Exception {
        var pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
        var postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        var family = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        postmaster.onExit().get();
        for (var process : family) {
            process.destroyForcibly();
            process.onExit().get();
        }
    }

    private Connection connect(String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "heshi");
        properties.setProperty("password", password);
        return DriverManager.getConnection(server.url("heshi"), properties);
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String version() throws IOException {
        var properties = new Properties();
        try (var in = PostgresServerTest.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
        }
        return properties.getProperty("heshi.database.embedded-version");
    }
}
