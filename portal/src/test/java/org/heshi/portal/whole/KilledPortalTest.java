package org.heshi.portal.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledPortalTest {

    private static final int ENOUGH = 60;

    @TempDir
    Path data;

    @Test
    void everyAcknowledgedDisputeIsThereAfterAKillAndNoDatabaseIsLeftBehind() throws Exception {
        var acknowledged = new ArrayList<String>();
        var portal = start("file");
        try (var said = portal.inputReader(StandardCharsets.UTF_8)) {
            while (acknowledged.size() < ENOUGH) {
                next(said, "filed ").ifPresent(acknowledged::add);
            }
            // by its handle, which leaves what it has said still to be read
            portal.toHandle().destroyForcibly();
            String line;
            while ((line = said.readLine()) != null) {
                if (line.startsWith("filed ")) {
                    acknowledged.add(line.substring("filed ".length()));
                }
            }
        }
        portal.waitFor();
        var again = start("look");
        try (var numbers = again.outputWriter(StandardCharsets.UTF_8)) {
            for (var number : acknowledged) {
                numbers.write(number + "\n");
            }
        }
        var answers = again.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(again.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(answers.stream().filter(line -> line.startsWith("found ")).map(line -> line.substring(6)))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(answers).contains("broken 0");
        assertThat(data.resolve("postgres/postmaster.pid")).as("the database ended with its portal").doesNotExist();
    }

    private static Optional<String> next(BufferedReader said, String begin) throws IOException {
        var line = said.readLine();
        assertThat(line).as("the portal goes on filing").isNotNull();
        return line.startsWith(begin) ? Optional.of(line.substring(begin.length())) : Optional.empty();
    }

    private int port = -1;

    private Process start(String task) throws IOException {
        port = port < 0 ? freePort() : port;
        var log = data.resolve(task + ".err").toFile();
        return new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m", "-cp", System.getProperty("java.class.path"), FilingUntilKilled.class.getName(), task,
                "--server.port=0", "--heshi.data=" + data, "--heshi.embedded.database=true", "--heshi.database.port=" + port,
                "--heshi.keycloak.issuer=http://127.0.0.1:9/realms/heshi", "--heshi.keycloak.client-secret=none")).redirectError(log).start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
