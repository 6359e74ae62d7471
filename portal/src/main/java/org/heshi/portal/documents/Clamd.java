package org.heshi.portal.documents;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** ClamAV's daemon, asked by its INSTREAM command: the file goes over in pieces, each after its length, and a piece of none ends it. */
record Clamd(String host, int port) implements VirusScanner {

    private static final int CONNECTING = 5_000;
    private static final int ANSWERING = 60_000;
    private static final int LONGEST_ANSWER = 1_000;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    /** @param address host:port */
    static Clamd at(String address) {
        var uri = URI.create("clamd://" + address);
        if (uri.getHost() == null || uri.getPort() < 0) {
            throw new IllegalArgumentException("heshi.documents.scanner must be host:port, such as localhost:3310");
        }
        return new Clamd(uri.getHost(), uri.getPort());
    }

    @Override
    public Optional<String> find(Path file) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECTING);
            socket.setSoTimeout(ANSWERING);
            send(file, socket.getOutputStream());
            return verdict(answer(socket.getInputStream()));
        }
    }

    private static void send(Path file, OutputStream socket) throws IOException {
        var out = new DataOutputStream(socket);
        out.write(COMMAND);
        try (var in = Files.newInputStream(file)) {
            var piece = new byte[1 << 16];
            for (var read = in.read(piece); read > 0; read = in.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        var answer = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        return answer.substring(0, Math.max(0, answer.indexOf('\0')));
    }

    private static Optional<String> verdict(String answer) throws IOException {
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        } else if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        throw new IOException("The scanner answers: " + answer);
    }
}
