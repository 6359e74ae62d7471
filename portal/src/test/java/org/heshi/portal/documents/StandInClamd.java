package org.heshi.portal.documents;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** Takes a stream as ClamAV's manual describes it, and gives the answer that it was told to give. */
final class StandInClamd implements AutoCloseable {

    private final ServerSocket door;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    private StandInClamd(ServerSocket door) {
        this.door = door;
    }

    static StandInClamd answering(String answer) {
        try {
            var clamd = new StandInClamd(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(() -> clamd.serve(answer));
            return clamd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(String answer) {
        try (var socket = door.accept(); var in = new DataInputStream(socket.getInputStream())) {
            if (new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
                for (var length = in.readInt(); length > 0; length = in.readInt()) {
                    seen.write(in.readNBytes(length));
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException _) {
            // closed, or the other side went away
        }
    }

    Clamd client() {
        return new Clamd(door.getInetAddress().getHostAddress(), door.getLocalPort());
    }

    byte[] seen() {
        return seen.toByteArray();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
