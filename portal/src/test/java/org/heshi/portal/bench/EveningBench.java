package org.heshi.portal.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Many who follow one evening from home: each has a session, a page and a web socket of its own, over HTTP, and waits for the
 * notes that its host takes. Half of them are signed in. The viewers run in the same process and on the same processors.
 */
class EveningBench {

    private static final int VIEWERS = Integer.getInteger("bench.viewers", 500);
    private static final int NOTES = Integer.getInteger("bench.notes", 40);
    private static final Duration BETWEEN = Duration.ofSeconds(3);
    private static final Duration GOAL = Duration.ofSeconds(2);
    private static final long WEIGHT = 100 * 1024;

    private final Table table = new Table();
    private final Map<Integer, Queue<Long>> arrivals = new ConcurrentHashMap<>();
    private final Map<Integer, Long> taken = new ConcurrentHashMap<>();

    @Test
    void measure() throws Exception {
        var folder = Path.of("target", "bench", "evening").toAbsolutePath();
        var viewers = new ArrayList<Viewer>();
        try (var portal = Running.start(folder); var http = Browser.http()) {
            var cpu = Cpu.of(folder);
            table.note("an evening with %d viewers, %d processors, load of the machine %.1f".formatted(VIEWERS, cpu.system().getAvailableProcessors(), cpu.load()));
            var hall = Hall.open(portal);
            viewers.add(look(hall, http, portal, 0));
            hall.note(0);
            var before = Heap.now();
            for (var viewer = 1; viewer <= VIEWERS; viewer++) {
                viewers.add(look(hall, http, portal, viewer));
            }
            var opened = Heap.now();
            listen(hall, portal, cpu);
            var after = Heap.now();
            table.add("heap of one viewer", "%d KB, %d KB before the notes".formatted((after.bytes() - before.bytes()) / VIEWERS / 1024,
                    (opened.bytes() - before.bytes()) / VIEWERS / 1024), WEIGHT / 1024 + " KB", (after.bytes() - before.bytes()) / VIEWERS <= WEIGHT);
            table.note("  of which, in bytes by class:\n" + after.growth(before, VIEWERS, 40));
        } finally {
            for (var viewer : viewers) {
                viewer.close();
            }
            System.out.println(table);
        }
    }

    private Viewer look(Hall hall, java.net.http.HttpClient http, Running portal, int number) throws Exception {
        var browser = new Browser(http, portal.address());
        if (number % 2 == 0) {
            browser.signIn(hall.resident(number));
        }
        browser.open(hall.page());
        var viewer = new Viewer(browser, arrivals);
        viewer.listen();
        return viewer;
    }

    private void listen(Hall hall, Running portal, Cpu cpu) throws InterruptedException {
        var statements = portal.get(Statements.class);
        var sent = statements.soFar();
        var used = cpu.used();
        for (var note = 1; note <= NOTES; note++) {
            taken.put(note, System.nanoTime());
            hall.note(note);
            Thread.sleep(BETWEEN);
        }
        var took = Spread.of(IntStream.rangeClosed(1, NOTES).boxed().flatMap(this::waits).mapToLong(Long::longValue));
        table.add("a note until a viewer has it", took.toString(), GOAL.toMillis() + " ms",
                took.times() == VIEWERS * NOTES + NOTES && took.worst().compareTo(GOAL) <= 0);
        table.note("  %d of %d came; for each note %.0f ms of CPU (viewers and database included) and %.1f SQL statements".formatted(took.times(), (VIEWERS + 1) * NOTES,
                cpu.used().minus(used).toMillis() / (double) NOTES, (statements.soFar() - sent) / (double) NOTES));
    }

    private Stream<Long> waits(int note) {
        return arrivals.getOrDefault(note, new ConcurrentLinkedQueue<>()).stream().map(arrived -> arrived - taken.get(note));
    }
}
