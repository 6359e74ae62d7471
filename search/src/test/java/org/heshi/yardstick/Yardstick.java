package org.heshi.yardstick;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heshi.search.Embedding;
import org.heshi.search.Lexicon;
import org.heshi.search.Narrowing;

/** {@code ./heshi yardstick}: how much of what answers real questions the product's search finds, how early and how fast. */
final class Yardstick {

    private static final int FOLDS = 5;
    private static final int SAMPLE = 256;

    private final Options options;
    private final Library library;
    private final Lexicon lexicon;
    private final List<Document> corpus;
    private final List<Query> queries;
    private final List<Query> remembered;
    private final Map<String, Embedding> meanings = new HashMap<>();

    private Yardstick(Options options, Library library) throws IOException {
        this.options = options;
        this.library = library;
        lexicon = options.file("lexicon").isPresent() ? Lexicon.read(Files.newBufferedReader(options.path("lexicon"))) : Lexicon.shipped();
        corpus = Lines.read(options.path("corpus"), Document.class);
        queries = Lines.read(options.path("questions"), Query.class);
        var measured = new HashSet<>(queries.stream().map(Query::query).toList());
        remembered = options.file("remembered").isEmpty() ? queries
                : Lines.read(options.path("remembered"), Query.class).stream().filter(query -> !measured.contains(query.query())).toList();
        if (remembered.isEmpty()) {
            throw new IllegalArgumentException("All questions to be remembered are among those to be measured");
        }
    }

    public static void main(String... arguments) throws Exception {
        try {
            var options = Options.of(arguments);
            try (var library = new Library(options.data(), options.vectors())) {
                new Yardstick(options, library).run();
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + Options.USAGE);
            System.exit(2);
        }
    }

    private void run() throws Exception {
        System.out.printf("%,d documents, %,d questions, %,d remembered%n", corpus.size(), queries.size(), remembered.size());
        var vectors = new Vectors(options.data().resolve("vectors"), library.embedder());
        var documents = options.vectors() ? vectors.of(corpus.stream().map(Document::meant).toList()) : List.<Embedding>of();
        var asked = new ArrayList<>(queries);
        asked.addAll(remembered);
        if (options.vectors()) {
            var embeddings = vectors.of(asked.stream().map(Query::query).toList());
            IntStream.range(0, asked.size()).forEach(i -> meanings.put(asked.get(i).qid(), embeddings.get(i)));
            speed();
        }
        var took = library.fill(corpus, documents);
        library.remember(remembered, FOLDS, options.vectors() ? remembered.stream().map(query -> meanings.get(query.qid())).toList() : List.of());
        System.out.printf("index%s: %.0f s (CPU %.0f s), %,.0f documents/s, %,d MB%n", options.vectors() ? " with ready vectors" : "",
                took.time().toMillis() / 1e3, took.processor().toMillis() / 1e3, corpus.size() / (took.time().toMillis() / 1e3), library.bytes() >> 20);
        measure(documents);
    }

    /** How fast meanings are computed here and now, with all cores. */
    private void speed() {
        var sample = IntStream.range(0, Math.min(SAMPLE, corpus.size())).mapToObj(i -> corpus.get((int) ((long) i * corpus.size() / SAMPLE)).meant()).toList();
        library.embedder().all(sample.subList(0, Math.min(32, sample.size())));
        var start = System.nanoTime();
        IntStream.range(0, 4).parallel().forEach(part -> library.embedder().all(IntStream.range(0, sample.size()).filter(i -> i % 4 == part).mapToObj(sample::get).toList()));
        System.out.printf("vectors: %.0f documents/s%n", sample.size() / ((System.nanoTime() - start) / 1e9));
    }

    private void measure(List<Embedding> documents) throws Exception {
        var fitted = new Fitted[FOLDS];
        var isSeparate = options.file("remembered").isPresent();
        var fitting = isSeparate ? null : new Fitting(library, lexicon, corpus, documents, queries, meanings);
        for (var i = 0; i < FOLDS; i++) {
            var fold = i;
            fitted[i] = fitting == null ? Fitted.shipped()
                    : fitting.fit(queries.stream().filter(query -> query.fold(FOLDS) != fold).toList(), others(fold));
            System.out.printf(isSeparate ? "" : "fold %d of %d: %s%n", i + 1, FOLDS, fitted[i].remembering().weights());
        }
        print(new Trial(library, lexicon, queries, query -> fitted[query.fold(FOLDS)],
                query -> Library.memory(isSeparate ? Narrowing.NONE : others(query.fold(FOLDS)))));
        if (options.file("fit").isPresent()) {
            var all = fitting == null ? new Fitting(library, lexicon, corpus, documents, remembered, meanings) : fitting;
            all.fit(remembered, Narrowing.NONE).write(options.path("fit"));
        }
    }

    private static Narrowing others(int fold) {
        return f -> f.not(f.match().field("fold").matching(fold));
    }

    private void print(Trial trial) throws Exception {
        System.out.printf("%n%-34s %8s %8s %8s %8s %8s %8s %8s   %7s %7s %7s%n", "", "R@5", "R@10", "R@20", "R@50", "R@100", "MRR@10", "nDCG@10",
                "p50 ms", "p95 ms", "CPU ms");
        for (var way : Way.values()) {
            if (options.vectors() || !way.needsVectors()) {
                trial.run(way);
                var outcome = trial.run(way);
                System.out.printf("%-34s %s   %s%n", way, outcome.scores(), outcome.times());
            }
        }
        var typing = trial.typing();
        System.out.printf("%-34s %62s   %s%n", "as you type", "", typing.times());
    }
}
