package org.heshi.portal.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Puts some clients to work at once and takes the time, then one alone and counts what reaches the database. */
record Load(int clients, Statements statements, RowCount rows, Cpu cpu) {

    private static final int ALONE = 25;
    private static final boolean TELL = Boolean.getBoolean("bench.sql");

    Measured measure(String action, int times, Supplier<Client> clients) throws Exception {
        work(times / 2, clients, 1);
        var before = cpu.used();
        var took = work(times, clients, 2);
        var used = cpu.used().minus(before);
        var alone = alone(clients.get());
        return new Measured(action, took.part(0.50), took.part(0.95), used.dividedBy(took.times()), alone.statements(), alone.rows());
    }

    private Spread work(int times, Supplier<Client> client, long seed) throws Exception {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var jobs = new ArrayList<Callable<long[]>>();
            for (var i = 0; i < clients; i++) {
                var random = new SplittableRandom(seed * 1_000 + i);
                jobs.add(() -> repeat(client.get(), Math.max(1, times / clients), random));
            }
            var all = LongStream.empty();
            for (var done : threads.invokeAll(jobs)) {
                all = LongStream.concat(all, Arrays.stream(done.get()));
            }
            return Spread.of(all);
        }
    }

    private static long[] repeat(Client client, int times, SplittableRandom random) throws Exception {
        var took = new long[times];
        for (var i = 0; i < times; i++) {
            client.prepare(random);
            var start = System.nanoTime();
            client.act(random);
            took[i] = System.nanoTime() - start;
            client.tidy();
        }
        return took;
    }

    private record Alone(long statements, long rows) {}

    /** The most that one action sends; with {@code bench.sql} it tells these statements. */
    private Alone alone(Client client) throws Exception {
        var random = new SplittableRandom(3);
        client.prepare(random);
        client.act(random);
        client.tidy();
        return rows.quietly(() -> {
            var most = List.<String>of();
            var read = rows.read();
            for (var i = 0; i < ALONE; i++) {
                client.prepare(random);
                var sent = Collections.synchronizedList(new ArrayList<String>());
                statements.tell(sent::add);
                client.act(random);
                statements.tell(_ -> {});
                most = sent.size() > most.size() ? sent : most;
                client.tidy();
            }
            if (TELL) {
                most.forEach(sql -> System.out.println("        " + sql.strip().replaceAll("\\s+", " ")));
            }
            return new Alone(most.size(), (rows.read() - read) / ALONE);
        });
    }
}
