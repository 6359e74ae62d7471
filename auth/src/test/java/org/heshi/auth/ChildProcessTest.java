package org.heshi.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    Path folder;

    @Test
    void endsTheProcessThatAnEarlierPortalLeftBehind() throws Exception {
        var orphan = sleeper();
        child().remember(orphan.toHandle());

        child().end(Duration.ofSeconds(5));

        assertThat(orphan.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("pid")).doesNotExist();
    }

    @Test
    void sparesAnotherProcessThatWasGivenTheSameId() throws Exception {
        var stranger = sleeper();
        Files.writeString(folder.resolve("pid"), stranger.pid() + " 2001-01-01T00:00:00Z");

        child().end(Duration.ofSeconds(5));

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void mindsNeitherAMissingNorAHalfWrittenFile() throws Exception {
        child().end(Duration.ofSeconds(5));
        Files.writeString(folder.resolve("pid"), "12");
        child().end(Duration.ofSeconds(5));
        Files.writeString(folder.resolve("pid"), "");
        child().end(Duration.ofSeconds(5));

        assertThat(folder.resolve("pid")).doesNotExist();
    }

    private ChildProcess child() {
        return new ChildProcess(folder.resolve("pid"));
    }

    private static Process sleeper() throws IOException {
        return new ProcessBuilder("sleep", "300").start();
    }
}
