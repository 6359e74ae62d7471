package org.heshi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way to a search server, to be cut and mended. */
final class Wire implements AutoCloseable {

    private final ServerSocket near;
    private final int far;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Wire(ServerSocket near, int far) {
        this.near = near;
        this.far = far;
    }

    static Wire to(int port) throws IOException {
        var wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        Thread.ofVirtual().start(wire::accept);
        return wire;
    }

    List<String> settings(String engine) {
        return List.of("heshi.search.hosts=127.0.0.1:" + near.getLocalPort(), "heshi.search.protocol=http", "heshi.search.engine=" + engine);
    }

    void cut() {
        cut = true;
        open.forEach(Wire::end);
        open.clear();
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                var here = near.accept();
                if (cut) {
                    end(here);
                    continue;
                }
                var there = new Socket(InetAddress.getLoopbackAddress(), far);
                open.addAll(Set.of(here, there));
                Thread.ofVirtual().start(() -> carry(here, there));
                Thread.ofVirtual().start(() -> carry(there, here));
            } catch (IOException _) {
                // Closed, or the server is gone: whoever asked finds out.
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // Cut.
        } finally {
            open.removeAll(Set.of(from, to));
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
        try {
            near.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
