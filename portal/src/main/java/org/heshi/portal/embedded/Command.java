package org.heshi.portal.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one of PostgreSQL's programs. They refuse root, so root runs them in a user namespace of their own, where they
 * are nobody in particular.
 */
final class Command {

    private static final long PATIENCE_SECONDS = 120;

    private final Path home;
    private final List<String> prefix;

    Command(Path home) {
        this.home = home;
        this.prefix = "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/unshare"))
                ? List.of("/usr/bin/unshare", "--user") : List.of();
    }

    record Outcome(int code, String said) {}

    Outcome run(String program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        var said = Files.createTempFile("heshi-postgres", ".out");
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " did not end in time");
            }
            return new Outcome(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(said);
        }
    }
}
