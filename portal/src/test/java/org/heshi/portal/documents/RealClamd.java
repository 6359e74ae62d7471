package org.heshi.portal.documents;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** ClamAV's daemon with a database of one signature. */
record RealClamd(Process process, Clamd client) implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");

    static void assumeInstalled() {
        assumeTrue(Files.isExecutable(PROGRAM), "clamav-daemon is not installed: the scanner was not tried for real");
    }

    static RealClamd knowing(Path folder, byte[] virus) throws Exception {
        var print = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(virus));
        Files.writeString(Files.createDirectory(folder.resolve("signatures")).resolve("own.hdb"), print + ":" + virus.length + ":Heshi.Test\n");
        var port = freePort();
        var settings = Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                TCPAddr 127.0.0.1
                TCPSocket %d
                DatabaseDirectory %s
                TemporaryDirectory %s
                """.formatted(port, folder.resolve("signatures"), folder));
        var process = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + settings).redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile()).start();
        var client = new Clamd("127.0.0.1", port);
        var clean = Files.writeString(folder.resolve("clean.txt"), "clean");
        Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> client.find(clean).isEmpty());
        return new RealClamd(process, client);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
