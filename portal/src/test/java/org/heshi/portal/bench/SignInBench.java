package org.heshi.portal.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Residents who sign in by phone and code, so many a second for a minute, whether the ones before them are through or not:
 * through the real Keycloak and the portal, with the code read from the outbox. Half of them come for the first time, and so
 * get an account. The residents' browsers run in the portal's process and on the same processors.
 */
class SignInBench {

    private static final int BY_SECOND = Integer.getInteger("bench.sign-ins", 10);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 60);
    private static final Duration GOAL = Duration.ofSeconds(2);

    private final Table table = new Table();

    @Test
    void measure() throws Exception {
        var folder = Path.of("target", "bench", "sign-in").toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        try (var portal = Running.withKeycloak(folder); var http = Browser.http()) {
            while (!new Resident(http, portal.address()).isLetIn()) {
                Thread.sleep(500);
            }
            var cpu = Cpu.of(folder);
            var many = BY_SECOND * SECONDS;
            var residents = new Residents(http, portal.address(), portal.get(JdbcClient.class), table);
            residents.come(many, Math.max(1, BY_SECOND / 2), number -> number);
            table.note("%d sign-ins a second for %d seconds, %d processors, load of the machine %.1f"
                    .formatted(BY_SECOND, SECONDS, cpu.system().getAvailableProcessors(), cpu.load()));
            var before = cpu.each();
            var took = residents.come(many, BY_SECOND, number -> number % 2 == 0 ? number : many + number);
            var after = cpu.each();
            table.add("sign-in by phone and code", took.toString(), GOAL.toMillis() + " ms", took.times() == many && took.worst().compareTo(GOAL) <= 0);
            table.note("  %d of %d let in; for each, ms of CPU: %s".formatted(took.times(), many, before.keySet().stream()
                    .map(part -> part + " " + after.get(part).minus(before.get(part)).dividedBy(many).toMillis()).collect(Collectors.joining(", "))));
            table.note("load of the machine %.1f".formatted(cpu.load()));
        } finally {
            System.out.println(table);
        }
    }
}
