package org.heshi.portal.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.heshi.portal.matters.ManyMatters;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.mediation.DeskPaths;
import org.heshi.portal.shell.ShellPaths;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Measures the portal and prints a table. A yardstick to look at, not a test: its name keeps it out of {@code ./heshi test}. */
class Bench {

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration FILE = Duration.ofMillis(80);
    private static final Duration START = Duration.ofSeconds(15);
    private static final long SESSION = 150 * 1024;

    private final Size size = Size.asked();
    private final Table table = new Table();

    @Test
    void measure() throws Exception {
        try {
            serving();
            if (size.wants("start")) {
                start();
            }
        } finally {
            System.out.println(table);
        }
    }

    private void serving() throws Exception {
        var data = new Data(size.folder(), size.matters(), table);
        data.prepare();
        try (var portal = Running.start(size.folder()); var http = Browser.http()) {
            data.awaitIndex(portal);
            var database = portal.get(DataSource.class);
            var cpu = Cpu.of(size.folder());
            var load = new Load(size.clients(), portal.get(Statements.class), new RowCount(database, portal.get(Scheduler.class)), cpu);
            table.note("%d clients, %d processors, load of the machine %.1f".formatted(size.clients(), cpu.system().getAvailableProcessors(), cpu.load()));
            var staff = Worker.staff(database);
            var residents = Worker.residents(database);
            table.head();
            questions(load, new Questions(portal, new ManyMatters(portal.context(), size.matters()), staff));
            pages(load, http, portal, staff, residents);
            sessions(new Sessions(http, portal.address(), size.sessions()), staff, residents);
            table.note("load of the machine %.1f".formatted(cpu.load()));
        }
    }

    /** The services alone. */
    private void questions(Load load, Questions questions) throws Exception {
        measure(load, "desk: piles and a list", size.actions(), LOOK, questions::desk);
        measure(load, "case with its talk", size.actions(), LOOK, questions::open);
        measure(load, "search", size.actions(), LOOK, questions::search);
        measure(load, "file, signed in", size.actions() / 4, FILE, questions::file);
        measure(load, "file, without an account", size.actions() / 4, FILE, questions::fileWithoutAccount);
    }

    /** Whole pages: the page, the start of its UI and the view, three requests each. */
    private void pages(Load load, HttpClient http, Running portal, List<Worker> staff, List<Worker> residents) throws Exception {
        page(load, "page: home", () -> new Pages(http, portal.address(), residents, (_, _) -> ShellPaths.HOME));
        page(load, "page: desk", () -> new Pages(http, portal.address(), staff, (_, _) -> DeskPaths.DESK));
        page(load, "page: case at the desk", () -> new Pages(http, portal.address(), staff, Bench::caseAtDesk));
        page(load, "page: my cases", () -> new Pages(http, portal.address(), residents, (_, _) -> ShellPaths.MY));
        page(load, "page: my case", () -> new Pages(http, portal.address(), residents, Bench::myCase));
    }

    private static String caseAtDesk(Worker worker, SplittableRandom random) {
        return MatterPaths.staff(worker.one(random));
    }

    private static String myCase(Worker worker, SplittableRandom random) {
        return MatterPaths.party(worker.one(random));
    }

    private void page(Load load, String name, Supplier<Client> client) throws Exception {
        measure(load, name, size.pages(), null, client);
    }

    private void measure(Load load, String name, int times, @Nullable Duration goal, Supplier<Client> client) throws Exception {
        if (size.wants(name)) {
            System.out.println("        measuring " + name);
            table.add(load.measure(name, times, client), goal);
        }
    }

    private void sessions(Sessions sessions, List<Worker> staff, List<Worker> residents) throws Exception {
        weigh(sessions, "idle session at home", residents, (_, _) -> ShellPaths.HOME);
        weigh(sessions, "idle session at the desk", staff, (_, _) -> DeskPaths.DESK);
        weigh(sessions, "idle session with a case", staff, Bench::caseAtDesk);
        weigh(sessions, "idle session with my case", residents, Bench::myCase);
    }

    private void weigh(Sessions sessions, String name, List<Worker> people, BiFunction<Worker, SplittableRandom, String> path) throws Exception {
        if (!size.wants(name)) {
            return;
        }
        System.out.println("        weighing " + name);
        var weight = sessions.weigh(people, path);
        table.add(name, "%d KB of heap, socket %d KB".formatted(weight.bytes() / 1024, weight.socket() / 1024), "%d KB".formatted(SESSION / 1024), weight.bytes() <= SESSION);
        if (weight.bytes() > SESSION) {
            table.note("  of which, in bytes by class:\n" + weight.growth());
        }
    }

    private void start() throws Exception {
        start("packaged portal ready", Packaged.start(size.folder()));
        start("  with its options", Packaged.startWithOptions(size.folder()));
    }

    private void start(String how, Optional<Duration> took) {
        if (took.isPresent()) {
            table.add(how, "%.1f s of CPU".formatted(took.get().toMillis() / 1e3), "%d s".formatted(START.toSeconds()), took.get().compareTo(START) <= 0);
        } else {
            table.note(how + ": left out, './heshi package' makes it");
        }
    }
}
