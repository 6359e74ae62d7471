package org.heshi.portal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The portal as a process of its own, which a test may end as it likes. */
public final class RunningPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Path output;
    private final String address;

    private RunningPortal(Process process, Path output, String address) {
        this.process = process;
        this.output = output;
        this.address = address;
    }

    /** Starts it on a free port, with these settings besides. */
    public static RunningPortal start(Path output, int port, String... settings) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "org.heshi.portal.Portal", "--heshi.port=" + port));
        for (var setting : settings) {
            command.add("--" + setting);
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(output.toFile())).start();
        return new RunningPortal(process, output, "http://localhost:" + port);
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it has said so. */
    public RunningPortal says(String words) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains(words)) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) && !output().contains(words) || System.nanoTime() > end) {
                throw new AssertionError("The portal did not say \"" + words + "\":\n" + output());
            }
        }
        return this;
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    public String address() {
        return address;
    }

    /** Ends it without a word, as a power failure would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as Ctrl-C does, and tells with which code it ended. */
    public int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    /** Waits for it to end by itself. */
    public int end() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
