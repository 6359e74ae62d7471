package org.heshi.portal.bench;

import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody at home with the page of an evening open, who reads each note the moment it comes. */
final class Viewer implements AutoCloseable {

    private static final Pattern NOTE = Pattern.compile("note-(\\d+)-");

    private final Browser browser;
    private final Map<Integer, Queue<Long>> arrivals;
    private @Nullable Socket socket;

    /** @param arrivals by note, when it came to each */
    Viewer(Browser browser, Map<Integer, Queue<Long>> arrivals) {
        this.browser = browser;
        this.arrivals = arrivals;
    }

    void listen() throws IOException {
        var line = browser.listen();
        socket = line;
        Thread.ofVirtual().start(() -> read(line));
    }

    private void read(Socket line) {
        var seen = ConcurrentHashMap.<Integer>newKeySet();
        try (var frames = new Frames(line.getInputStream())) {
            while (true) {
                var found = NOTE.matcher(frames.next());
                while (found.find()) {
                    var note = Integer.valueOf(found.group(1));
                    if (seen.add(note)) {
                        arrivals.computeIfAbsent(note, _ -> new ConcurrentLinkedQueue<>()).add(System.nanoTime());
                    }
                }
            }
        } catch (IOException _) {
            // the evening is over, or this viewer lost the line: what did not come is counted
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
    }
}
