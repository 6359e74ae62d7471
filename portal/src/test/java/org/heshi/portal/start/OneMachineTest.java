package org.heshi.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.heshi.portal.HttpVisitor;
import org.heshi.portal.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal with the real PostgreSQL and the real Keycloak on one machine: started, signed in to, killed, started again, stopped. */
class OneMachineTest {

    private static final Path PREPARED = Path.of("target/keycloak-home").toAbsolutePath();

    @TempDir
    Path folder;

    int port;
    int databasePort;
    int keycloakPort;

    @Test
    void keepsEverythingWhenItIsKilledAndLeavesNothingBehindWhenItIsStopped() throws Exception {
        port = RunningPortal.freePort();
        databasePort = RunningPortal.freePort();
        keycloakPort = RunningPortal.freePort();
        var data = folder.resolve("data");

        try (var first = start("first").says("is ready")) {
            signIn(first.address());
            assertThat(first.output()).doesNotContain(secrets(data));
            refusesASecondPortalOnTheSameData();
            first.kill();
        }
        var orphans = processesOf(data);
        assertThat(orphans).as("PostgreSQL and Keycloak outlive a killed portal").hasSizeGreaterThanOrEqualTo(2);

        try (var second = start("second").says("is ready")) {
            assertThat(orphans).as("what the killed portal left").noneMatch(ProcessHandle::isAlive);
            signIn(second.address());
            second.stop();
        }
        assertThat(processesOf(data)).as("left behind by a clean stop").isEmpty();
        assertThat(data.resolve("secrets")).isDirectoryContaining(OneMachineTest::isItsOwnersOnly);
    }

    private void refusesASecondPortalOnTheSameData() throws Exception {
        try (var other = RunningPortal.start(folder.resolve("other.log"), RunningPortal.freePort(), settings())) {
            assertThat(other.end()).isNotZero();
            assertThat(other.output()).contains("is in use by another process: end that portal first, or choose another folder with HESHI_DATA.");
        }
    }

    private RunningPortal start(String name) throws IOException {
        return RunningPortal.start(folder.resolve(name + ".log"), port, settings());
    }

    private String[] settings() throws IOException {
        var users = Files.writeString(folder.resolve("users.json"), """
                [{"id": "0b6a3c1e-0000-4000-8000-000000000001", "username": "xieguoqiang", "enabled": true,
                  "email": "xieguoqiang@example.org", "firstName": "国强", "lastName": "谢",
                  "credentials": [{"type": "password", "value": "heshi-demo-1"}], "realmRoles": ["default-roles-heshi"]}]
                """);
        return new String[] {"heshi.data=" + folder.resolve("data"), "heshi.embedded.database=true", "heshi.embedded.keycloak=true",
            "heshi.database.port=" + databasePort, "heshi.keycloak.port=" + keycloakPort, "heshi.keycloak.home=" + PREPARED,
            "heshi.keycloak.distribution=" + distribution(), "heshi.keycloak.users=" + users.toUri()};
    }

    private static Path distribution() throws IOException {
        try (var files = Files.list(Path.of("target/keycloak"))) {
            return files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow().toAbsolutePath();
        }
    }

    private static void signIn(String address) throws IOException, InterruptedException {
        try (var visitor = new HttpVisitor()) {
            var page = visitor.signIn(address + "/notices", "xieguoqiang", "heshi-demo-1");
            assertThat(page.way()).anySatisfy(step -> assertThat(step).hasPath("/login/oauth2/code/keycloak"));
            assertThat(page.address()).as("the page that was asked for").hasToString(address + "/notices");
        }
    }

    /** Whatever was started with this folder in its command line or with the prepared Keycloak. */
    private static List<ProcessHandle> processesOf(Path data) {
        return ProcessHandle.allProcesses().filter(process -> process.info().commandLine()
                .filter(line -> line.contains(data.toString()) || line.contains(PREPARED.toString())).isPresent()).toList();
    }

    private static String[] secrets(Path data) throws IOException {
        try (var files = Files.list(data.resolve("secrets"))) {
            return files.map(OneMachineTest::read).toArray(String[]::new);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isItsOwnersOnly(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file)).equals("rw-------");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
