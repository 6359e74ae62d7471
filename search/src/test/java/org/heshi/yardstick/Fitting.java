package org.heshi.yardstick;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.heshi.search.Depth;
import org.heshi.search.Embedding;
import org.heshi.search.Evidence;
import org.heshi.search.Finder;
import org.heshi.search.Lexicon;
import org.heshi.search.Narrowing;
import org.heshi.search.Ranking;
import org.heshi.search.Signal;
import org.heshi.search.Turning;
import org.jspecify.annotations.Nullable;

/** Learns from questions that were answered: the matrix from all of them, the weights from questions whose matrix had not seen them. */
class Fitting {

    private static final int INNER = 3;
    private static final Set<Signal> ALONE = EnumSet.of(Signal.WORDS, Signal.WORDS_PLACE, Signal.MEANING, Signal.MEANING_PLACE, Signal.GROUP, Signal.BESIDE);

    private final Library library;
    private final Lexicon lexicon;
    private final @Nullable TurningFit turnings;

    Fitting(Library library, Lexicon lexicon, List<Document> corpus, List<Embedding> documents, List<Query> queries, Map<String, Embedding> meanings) {
        this.library = library;
        this.lexicon = lexicon;
        this.turnings = documents.isEmpty() ? null : new TurningFit(corpus, documents, queries, meanings);
    }

    /** From these questions, whose memory is what the narrowing leaves. */
    Fitted fit(List<Query> queries, Narrowing remembered) {
        var alone = new RankingFit(ALONE);
        var remembering = new RankingFit(EnumSet.allOf(Signal.class));
        for (var inner = 0; inner < INNER; inner++) {
            var fold = inner;
            var finder = finder(turning(queries.stream().filter(query -> query.innerFold(INNER) != fold).toList()));
            var held = queries.stream().filter(query -> query.innerFold(INNER) == fold).toList();
            var evidence = new ConcurrentHashMap<String, Evidence>();
            held.parallelStream().forEach(query -> evidence.put(query.qid(), evidence(finder, query, remembered)));
            held.forEach(query -> {
                alone.add(query, searched(evidence.get(query.qid()).signals()));
                remembering.add(query, evidence.get(query.qid()).signals());
            });
        }
        return new Fitted(turning(queries), alone.fit(), remembering.fit());
    }

    /** What was found without memory. */
    private static Map<Object, Map<Signal, Double>> searched(Map<Object, Map<Signal, Double>> documents) {
        return documents.entrySet().stream().filter(document -> document.getValue().containsKey(Signal.WORDS_PLACE) || document.getValue().containsKey(Signal.MEANING_PLACE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Turning turning(List<Query> queries) {
        return turnings == null ? Turning.none() : turnings.fit(queries);
    }

    private Finder finder(Turning turning) {
        return new Finder(library.embedder(), turning, () -> lexicon, new Ranking(Map.of()), new Ranking(Map.of()));
    }

    /** A question does not remember itself. */
    private Evidence evidence(Finder finder, Query query, Narrowing remembered) {
        var memory = Library.memory(f -> f.and(remembered.with(f), f.not(f.match().field("key").matching(query.qid()))));
        return library.ask(session -> finder.evidence(session, library.shelf(), memory, finder.question(query.query()), Depth.WHOLE));
    }
}
