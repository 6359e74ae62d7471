package org.heshi.portal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.heshi.portal.Portal;
import org.heshi.portal.RunningPortal;
import org.heshi.portal.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

/** What whoever starts the portal reads when it cannot start. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {

    @TempDir
    Path folder;

    @Test
    void saysThatTheSchemaIsNewerThanTheProgram(CapturedOutput output) throws IOException {
        var database = TestDatabase.fresh();
        Files.writeString(Files.createDirectories(folder.resolve("newer")).resolve("V999__from_the_future.sql"), "create table future (id int);");
        Flyway.configure().dataSource(database, "postgres", null).table("flyway_schema_history_territory")
                .locations("filesystem:" + folder.resolve("newer")).load().migrate();

        refuses("spring.datasource.url=" + database, "spring.datasource.username=postgres");

        assertThat(output).contains("The database's schema is newer than this program");
    }

    @Test
    void saysThatTheDatabaseCannotBeReached(CapturedOutput output) throws IOException {
        refuses("heshi.database.url=jdbc:postgresql://127.0.0.1:" + RunningPortal.freePort() + "/heshi");

        assertThat(output).contains("The database cannot be reached: start it, or correct HESHI_DATABASE_URL.");
    }

    @Test
    void saysWhichSettingIsMissing(CapturedOutput output) {
        refuses();

        assertThat(output).contains("HESHI_DATABASE_URL is not set");
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten(CapturedOutput output) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a folder");

        refuses("heshi.data=" + file.resolve("data"), "heshi.embedded.database=true");

        assertThat(output).contains("The data folder " + file.resolve("data") + " cannot be written");
    }

    @Test
    void saysThatKeycloaksDistributionIsMissing(CapturedOutput output) {
        refuses("spring.datasource.url=" + TestDatabase.fresh(), "spring.datasource.username=postgres", "heshi.embedded.keycloak=true",
                "heshi.keycloak.database-url=jdbc:postgresql:k", "heshi.keycloak.database-user=k", "heshi.keycloak.database-password=k",
                "heshi.keycloak.distribution=" + folder.resolve("keycloak.zip"));

        assertThat(output).contains("keycloak.zip is not there or not readable", "HESHI_KEYCLOAK_DISTRIBUTION");
    }

    @Test
    void saysWhichSettingChangesThePortalsPort() {
        var analysis = new StartFailure().analyze(new IllegalStateException(new PortInUseException(8080)));

        assertThat(analysis).isNotNull().extracting(found -> found.getDescription())
                .isEqualTo("Port 8080, meant for the portal, is taken by another program: end it, or choose another port with HESHI_PORT.");
    }

    private void refuses(String... settings) {
        var all = new LinkedHashMap<>(Map.of("heshi.port", "0", "heshi.public-url", "http://localhost", "heshi.data", folder.resolve("data").toString(),
                "heshi.keycloak.issuer", "http://localhost:9/realms/heshi", "heshi.keycloak.client-secret", "nowhere", "heshi.personal.key", "for-the-tests-and-nothing-else"));
        for (var setting : settings) {
            var parts = setting.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        var arguments = all.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()).toArray(String[]::new);
        assertThatException().isThrownBy(() -> new SpringApplicationBuilder(Portal.class).run(arguments).close());
    }
}
