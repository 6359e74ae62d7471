package org.heshi.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process of ours that may outlive a killed portal. A file names it by its id and the moment of its start, so that
 * the next portal ends this one and never another that was given the same id.
 */
class ChildProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ChildProcess.class);

    private final Path file;

    ChildProcess(Path file) {
        this.file = file;
    }

    void remember(ProcessHandle process) throws IOException {
        Files.writeString(file, process.pid() + " " + process.info().startInstant().map(Instant::toString).orElse(""));
    }

    /** Ends the remembered process, if it is still there: with time to close its books, then without asking. */
    void end(Duration patience) throws IOException {
        var orphan = remembered();
        if (orphan.isPresent()) {
            end(orphan.get(), patience);
        }
        Files.deleteIfExists(file);
    }

    Optional<ProcessHandle> remembered() throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var words = Files.readString(file).strip().split(" ");
        return words.length < 2 ? Optional.empty() : ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> process.info().startInstant().map(Instant::toString).filter(words[1]::equals).isPresent());
    }

    static void end(ProcessHandle process, Duration patience) {
        var family = process.descendants().toList();
        process.destroy();
        try {
            process.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            LOG.warn("Process {} did not end when asked and is ended by force", process.pid());
            process.destroyForcibly();
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }
}
