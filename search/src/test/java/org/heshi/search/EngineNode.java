package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A real search server in a process of its own, built by the Maven profile {@code engines}. */
record EngineNode(Process process, int port) implements AutoCloseable {

    static EngineNode start(String name, String program, Path folder) throws IOException {
        var module = Path.of("nodes", name, "target");
        var isBuilt = Files.exists(module.resolve("classpath"));
        if ("required".equals(System.getenv("HESHI_ENGINES"))) {
            assertThat(isBuilt).as("%s is built by -Pengines", module).isTrue();
        }
        assumeTrue(isBuilt, () -> name + " was not built; -Pengines tests with it");
        var port = freePort();
        var process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx1g", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "--add-modules", "jdk.incubator.vector", "-cp", classPath(module), program, folder.toString(), "" + port, "" + freePort())
                .redirectErrorStream(true).directory(folder.toFile()).start();
        var lines = new ArrayList<String>();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream()));
        for (var line = output.readLine(); line == null || !line.endsWith("READY"); line = output.readLine()) {
            lines.add(Objects.requireNonNull(line, () -> name + " did not start:\n" + String.join("\n", lines)));
        }
        Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
        return new EngineNode(process, port);
    }

    private static String classPath(Path module) throws IOException {
        var jars = new ArrayList<>(List.of(module.resolve("classes").toAbsolutePath().toString(), Files.readString(module.resolve("classpath")).strip()));
        try (var plugin = Files.exists(module.resolve("plugin")) ? Files.list(module.resolve("plugin")) : Stream.<Path>empty()) {
            plugin.filter(file -> file.toString().endsWith(".jar")).forEach(file -> jars.add(file.toAbsolutePath().toString()));
        }
        return String.join(File.pathSeparator, jars);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
