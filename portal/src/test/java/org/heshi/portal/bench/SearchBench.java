package org.heshi.portal.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.heshi.portal.As;
import org.heshi.portal.guidance.Asking;
import org.heshi.portal.guidance.BesideSearch;
import org.heshi.portal.guidance.Finding;
import org.heshi.portal.guidance.LawSearch;
import org.heshi.portal.guidance.ManyArticles;
import org.heshi.portal.matters.ManyMatters;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures search over a whole collection of statutes beside all the cases. Not a test: its name keeps it out of {@code ./heshi test}.
 * {@code -Dbench.meanings=10000} waits for fewer of them, for a quick look; {@code -Dbench.questions=queries.jsonl} names what people really
 * asked, in the form of the yardstick's questions, to be asked as well.
 */
class SearchBench {

    private static final Duration ASKED = Duration.ofMillis(80);
    private static final Duration TYPED = Duration.ofMillis(40);
    private static final Duration BESIDE = Duration.ofMillis(300);
    private static final double FILLED = 2_000;
    private static final double UNDERSTOOD = 40;
    private static final long INDEX = 600L << 20;
    private static final long HEAP = 1_500L << 20;

    private final Size size = Size.asked();
    private final Path statutes = Path.of(Objects.requireNonNull(System.getProperty("bench.statutes"), "-Dbench.statutes names the statutes"));
    private final Table table = new Table();

    @Test
    void measure() throws Exception {
        try {
            read();
            serving();
        } finally {
            System.out.println(table);
        }
    }

    /** The statutes come to the cases; then the index is made anew by the portal itself. */
    private void read() throws Exception {
        var data = new Data(size.folder(), size.matters(), table);
        data.prepare();
        try (var portal = Running.start(size.folder())) {
            var articles = new ManyArticles(portal.context());
            if (articles.count() == 0) {
                var begun = System.nanoTime();
                articles.read(statutes);
                table.note("%,d articles read in %d s".formatted(articles.count(), since(begun).toSeconds()));
            }
        }
    }

    private void serving() throws Exception {
        try (var portal = Running.start(size.folder())) {
            filled(portal);
            understood(new ManyArticles(portal.context()));
            var database = portal.get(DataSource.class);
            var cpu = Cpu.of(size.folder());
            var load = new Load(size.clients(), portal.get(Statements.class), new RowCount(database, portal.get(Scheduler.class)), cpu);
            table.note("%d clients, %d processors, load of the machine %.1f".formatted(size.clients(), cpu.system().getAvailableProcessors(), cpu.load()));
            table.head();
            var matters = new ManyMatters(portal.context(), size.matters());
            var finding = portal.get(Finding.class);
            var law = portal.get(LawSearch.class);
            var beside = portal.get(BesideSearch.class);
            // So many, because the compiler is at work beside them until some ten thousand were asked.
            table.add(load.measure("law: guides and articles", 4 * size.actions(), () -> random -> As.anonymous(() -> law.find(told(matters, random), 3, 10))), ASKED);
            table.add(load.measure("one box, all kinds", 2 * size.actions(), () -> random -> As.anonymous(() -> finding.find(Asking.of(told(matters, random)), Locale.CHINESE))), ASKED);
            var questions = questions();
            if (!questions.isEmpty()) {
                table.add(load.measure("law, real questions", 2 * size.actions(), () -> random -> As.anonymous(() -> law.find(one(questions, random), 3, 10))), ASKED);
                table.add(load.measure("one box, real questions", 2 * size.actions(), () -> random -> As.anonymous(() -> finding.find(Asking.of(one(questions, random)), Locale.CHINESE))), ASKED);
            }
            table.add(load.measure("as one types", size.actions(), () -> random -> finding.suggest(typed(matters, random), 6)), TYPED);
            table.add(load.measure("beside a story", size.actions() / 4, () -> random -> As.anonymous(() -> beside.find(told(matters, random)))), BESIDE);
            table.add(load.measure("cases", size.actions() / 4, new Questions(portal, matters, Worker.staff(database))::search), ASKED);
            sizes();
            table.note("load of the machine %.1f".formatted(cpu.load()));
        }
    }

    /** With the meanings that there are, none the first time; no job is at work meanwhile. */
    private void filled(Running portal) throws InterruptedException {
        var keeper = portal.get(IndexKeeper.class);
        var jobs = portal.get(Scheduler.class);
        jobs.pause();
        if (keeper.state() == IndexState.READY) {
            keeper.rebuild();
        }
        while (keeper.progress().total() == 0) {
            Thread.sleep(10);
        }
        var first = keeper.progress();
        var begun = System.nanoTime();
        while (keeper.state() != IndexState.READY) {
            Thread.sleep(10);
        }
        rate("index filled, entries a second", first.total() - first.done(), since(begun), FILLED);
        table.note("  of them with a meaning: %,d".formatted(new ManyArticles(portal.context()).understood()));
        jobs.resume();
    }

    private void understood(ManyArticles articles) throws InterruptedException {
        var before = articles.understood();
        var begun = System.nanoTime();
        var done = before;
        var enough = Math.min(articles.count(), Long.getLong("bench.meanings", Long.MAX_VALUE));
        while (done < enough) {
            Thread.sleep(5_000);
            done = articles.understood();
            System.out.printf("%6d s  %,d articles with a meaning%n", since(begun).toSeconds(), done);
        }
        if (done > before) {
            rate("meanings, articles a second", done - before, since(begun), UNDERSTOOD);
        }
        table.note("%,d of %,d articles have a meaning".formatted(done, articles.count()));
    }

    private void rate(String what, long done, Duration took, double goal) {
        var rate = done / (took.toMillis() / 1e3);
        table.add(what, "%,.0f".formatted(rate), "%,.0f".formatted(goal), rate >= goal);
    }

    private void sizes() throws IOException {
        try (var files = Files.walk(size.folder().resolve("index"))) {
            var bytes = files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
            table.add("index", "%d MB".formatted(bytes >> 20), "%d MB".formatted(INDEX >> 20), bytes < INDEX);
        }
        System.gc();
        var memory = Runtime.getRuntime();
        var used = memory.totalMemory() - memory.freeMemory();
        table.add("heap", "%d MB used, %d MB at most".formatted(used >> 20, memory.maxMemory() >> 20), "%d MB".formatted(HEAP >> 20), memory.maxMemory() <= HEAP);
    }

    /** The questions of a file, if one was named. */
    private static List<String> questions() throws IOException {
        var file = System.getProperty("bench.questions");
        if (file == null) {
            return List.of();
        }
        try (var lines = Files.lines(Path.of(file))) {
            return lines.map(line -> JsonMapper.shared().readTree(line).path("query").asString()).toList();
        }
    }

    private static String one(List<String> questions, SplittableRandom random) {
        return questions.get(random.nextInt(questions.size()));
    }

    /** A trouble as somebody tells it in a sentence or two. */
    private static String told(ManyMatters matters, SplittableRandom random) {
        var told = matters.told(random, ManyMatters.BUSY_VILLAGE);
        return random.nextBoolean() ? told.subject() : told.told().substring(0, Math.min(told.told().length(), 60));
    }

    private static String typed(ManyMatters matters, SplittableRandom random) {
        var words = matters.words(random);
        return words.substring(0, 1 + random.nextInt(words.length()));
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
