package org.heshi.portal.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The packaged portal in a process of its own, on the same data, without Keycloak. */
final class Packaged {

    private static final Path JAR = Path.of("target", "heshi.jar").toAbsolutePath();
    /** Where the options look for the cache from. */
    private static final Path ROOT = Path.of("..").toAbsolutePath();
    private static final Path OPTIONS = Path.of("target", "heshi.options").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Packaged() {}

    /** What its start costs until it says that it is ready; nothing when there is no package. */
    static Optional<Duration> start(Path folder) throws IOException, InterruptedException {
        return Files.exists(JAR) ? Optional.of(start(folder, List.of())) : Optional.empty();
    }

    /** The same with the options that were packaged beside it; nothing when there are none. */
    static Optional<Duration> startWithOptions(Path folder) throws IOException, InterruptedException {
        return Files.exists(OPTIONS) ? Optional.of(start(folder, List.of("@" + OPTIONS))) : Optional.empty();
    }

    private static Duration start(Path folder, List<String> options) throws IOException, InterruptedException {
        var port = Running.freePort();
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(Running.arguments(Running.settings(folder, port))));
        var output = folder.resolveSibling("packaged.log");
        var process = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            await(process, URI.create("http://localhost:" + port + "/actuator/health/readiness"), output);
            return Cpu.used(process.toHandle());
        } finally {
            process.destroy();
            process.waitFor(1, TimeUnit.MINUTES);
            process.destroyForcibly();
        }
    }

    private static void await(Process process, URI readiness, Path output) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!isUp(http, readiness)) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                    throw new IOException("The package does not start:\n" + Files.readString(output));
                }
            }
        }
    }

    private static boolean isUp(HttpClient http, URI readiness) throws IOException, InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString())
                    .body().contains("\"UP\"");
        } catch (ConnectException _) {
            return false;
        }
    }
}
