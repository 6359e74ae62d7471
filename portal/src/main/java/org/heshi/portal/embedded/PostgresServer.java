package org.heshi.portal.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.heshi.auth.KeptSecret;
import org.heshi.auth.PortTakenException;
import org.heshi.portal.start.RefusedStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL server of this installation, on the loopback address only. */
class PostgresServer {

    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final int NOT_RUNNING = 3;

    private final Path data;
    private final Path log;
    private final Path passwordFile;
    private final int port;
    private final String version;
    private final Command command;

    PostgresServer(Path folder, int port, String version) throws IOException {
        this.data = folder.resolve("postgres");
        this.log = folder.resolve("logs/postgres.log");
        this.passwordFile = folder.resolve("secrets/postgres.password");
        this.port = port;
        this.version = version;
        this.command = new Command(PostgresBinaries.in(folder.resolve("postgres-programs"), version));
    }

    /** A server that outlived a killed portal is ended first: what it acknowledged is on the disk. */
    void start() throws IOException {
        Files.createDirectories(log.getParent());
        KeptSecret.in(passwordFile);
        if (Files.notExists(data)) {
            create();
        }
        var found = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.startsWith(found + ".")) {
            throw new RefusedStart("The data in %s are of PostgreSQL %s and this program brings %s: start the earlier program and move them with pg_dump."
                    .formatted(data, found, version));
        }
        if (command.run("pg_ctl", List.of("status", "-D", data.toString())).code() != NOT_RUNNING) {
            LOG.info("A PostgreSQL that outlived its portal is ended");
            stop();
        }
        PortTakenException.check("the embedded PostgreSQL", port, "HESHI_DATABASE_PORT");
        var outcome = command.run("pg_ctl", List.of("start", "-w", "-t", "60", "-D", data.toString(), "-l", log.toString(), "-o", options()));
        if (outcome.code() != 0) {
            throw new RefusedStart("The embedded PostgreSQL does not start; %s says why.".formatted(log));
        }
    }

    /** Under another name first, so that a kill between leaves no half of a database behind. */
    private void create() throws IOException {
        var draft = data.resolveSibling("postgres.new");
        FileSystemUtils.deleteRecursively(draft);
        var outcome = command.run("initdb", List.of("-D", draft.toString(), "--username=" + SUPERUSER, "--pwfile=" + passwordFile,
                "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        if (outcome.code() != 0) {
            throw new RefusedStart("The embedded PostgreSQL cannot be set up in %s: %s".formatted(data, lastLine(outcome.said())));
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private String options() {
        return "-c listen_addresses=127.0.0.1 -c port=" + port + " -c unix_socket_directories=''"
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c jit=off";
    }

    /** Ends the open connections, writes everything down, and waits until the server is gone. */
    void stop() throws IOException {
        var outcome = command.run("pg_ctl", List.of("stop", "-w", "-t", "60", "-m", "fast", "-D", data.toString()));
        if (outcome.code() != 0) {
            LOG.warn("The embedded PostgreSQL did not stop: {}", lastLine(outcome.said()));
        }
    }

    String password() {
        return KeptSecret.in(passwordFile);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static String lastLine(String said) {
        return said.lines().reduce("", (_, line) -> line);
    }
}
