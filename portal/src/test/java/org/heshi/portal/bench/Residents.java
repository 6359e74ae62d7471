package org.heshi.portal.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;
import org.heshi.portal.kit.PhoneNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who come to sign in at a steady pace, whether the ones before them are through or not. */
record Residents(HttpClient http, URI portal, JdbcClient outbox, Table table) {

    /** More codes than anybody can be waiting for. */
    private static final int RECENT = 100;

    /** @param who which resident comes as the n-th */
    Spread come(int many, int bySecond, IntUnaryOperator who) throws InterruptedException {
        var under = new ArrayList<Future<Duration>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var began = System.nanoTime();
            for (var n = 0; n < many; n++) {
                Thread.sleep(Duration.ofNanos(Math.max(0, began + n * 1_000_000_000L / bySecond - System.nanoTime())));
                var phone = "137%08d".formatted(who.applyAsInt(n));
                under.add(threads.submit((Callable<Duration>) () -> new Resident(http, portal).signIn(phone, () -> code(phone))));
            }
        }
        return Spread.of(under.stream().flatMapToLong(this::took));
    }

    private LongStream took(Future<Duration> visit) {
        if (visit.state() == Future.State.SUCCESS) {
            return LongStream.of(visit.resultNow().toNanos());
        }
        table.note("  " + visit.exceptionNow().getMessage());
        return LongStream.empty();
    }

    /** What lies in the outbox for the number, as the desk at /outbox shows it. */
    private String code(String phone) {
        var number = new PhoneNumber(phone);
        return outbox.sql("select phone, args[1] from outbox_message where template = 'account.sms.code' order by queued_at desc limit " + RECENT)
                .query((row, _) -> PhoneNumber.unsealed(row.getString(1)).equals(number) ? List.of(row.getString(2)) : List.<String>of())
                .list().stream().flatMap(List::stream).findFirst().orElseThrow();
    }
}
