package org.heshi.yardstick;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.heshi.search.Depth;
import org.heshi.search.Finder;
import org.heshi.search.Found;
import org.heshi.search.Lexicon;
import org.heshi.search.Memory;
import org.heshi.search.Ranking;
import org.heshi.search.Signal;
import org.heshi.search.Turning;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** Asks all questions in one way, by several clients at once, and measures what is found and how long it takes. */
class Trial {

    private static final int CLIENTS = 4;
    private static final Ranking BY_WORDS = new Ranking(Map.of(Signal.WORDS_PLACE, 1.0));
    private static final Ranking BY_MEANING = new Ranking(Map.of(Signal.MEANING_PLACE, 1.0));

    /** What came of it; the times in milliseconds, the processor's as a mean. */
    record Outcome(Scores scores, double p50, double p95, double processor) {

        String times() {
            return "%7.1f %7.1f %7.1f".formatted(p50, p95, processor);
        }
    }

    private final Library library;
    private final Lexicon lexicon;
    private final List<Query> queries;
    private final Function<Query, Fitted> fitted;
    private final Function<Query, Memory> memory;

    Trial(Library library, Lexicon lexicon, List<Query> queries, Function<Query, Fitted> fitted, Function<Query, Memory> memory) {
        this.library = library;
        this.lexicon = lexicon;
        this.queries = queries;
        this.fitted = fitted;
        this.memory = memory;
    }

    Outcome run(Way way) throws InterruptedException, ExecutionException {
        return run(query -> library.ask(session -> ask(way, query, session)));
    }

    /** Half of each question, as it is being typed; nobody waits for more than five answers. */
    Outcome typing() throws InterruptedException, ExecutionException {
        return run(query -> library.ask(session -> {
            var finder = finder(Turning.none(), BY_WORDS);
            return finder.find(session, library.shelf(), null, finder.typing(query.query().substring(0, (query.query().length() + 1) / 2)), Depth.FIRST, 5);
        }));
    }

    private Outcome run(Function<Query, List<Found>> search) throws InterruptedException, ExecutionException {
        var times = new long[queries.size()];
        var threads = ManagementFactory.getThreadMXBean();
        var processor = new LongAdder();
        var rankings = Arrays.asList(new List<?>[queries.size()]);
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var searches = IntStream.range(0, times.length).mapToObj(i -> (Callable<Void>) () -> {
                var start = System.nanoTime();
                var used = threads.getCurrentThreadCpuTime();
                rankings.set(i, search.apply(queries.get(i)).stream().map(found -> found.id().toString()).toList());
                times[i] = System.nanoTime() - start;
                processor.add(threads.getCurrentThreadCpuTime() - used);
                return null;
            }).toList();
            for (var done : clients.invokeAll(searches)) {
                done.get();
            }
        }
        Arrays.sort(times);
        var found = rankings.stream().map(ranking -> ranking.stream().map(String.class::cast).toList()).toList();
        return new Outcome(Scores.of(queries, found), times[times.length / 2] / 1e6, times[times.length * 95 / 100] / 1e6, processor.sum() / 1e6 / times.length);
    }

    private List<Found> ask(Way way, Query query, SearchSession session) {
        var learned = fitted.apply(query);
        var finder = switch (way) {
            case WORDS -> finder(Turning.none(), BY_WORDS);
            case MODEL -> finder(Turning.none(), BY_MEANING);
            case MEANING -> finder(learned.turning(), BY_MEANING);
            case FUSED, MEMORY, FIRST -> new Finder(library.embedder(), learned.turning(), () -> lexicon, learned.alone(), learned.remembering());
        };
        var question = switch (way) {
            case WORDS -> finder.typing(query.query());
            case MODEL, MEANING -> finder.question(query.query()).withoutWords();
            case FUSED, MEMORY, FIRST -> finder.question(query.query());
        };
        @Nullable Memory remembered = way.remembers() ? memory.apply(query) : null;
        return finder.find(session, library.shelf(), remembered, question, way.depth(), way.limit());
    }

    private Finder finder(Turning turning, Ranking ranking) {
        return new Finder(library.embedder(), turning, () -> lexicon, ranking, ranking);
    }
}
