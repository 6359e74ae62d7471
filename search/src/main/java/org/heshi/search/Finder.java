package org.heshi.search;

import static org.heshi.search.Found.Reason.MEANING;
import static org.heshi.search.Found.Reason.MEMORY;
import static org.heshi.search.Found.Reason.WORDS;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heshi.search.Evidence.Hit;
import org.heshi.search.Evidence.Recalled;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents for a question by words, by meaning and by what was answered before.
 *
 * <pre>{@code
 * var shelf = new Shelf(Article.class, Map.of("text", 1f, "title", 0.15f), "meaning").narrowed(f -> f.match().field("valid").matching(true));
 * var memory = new Memory(Answered.class, "question", "meaning", "articles", Narrowing.NONE);
 * var found = finder.find(Search.session(entities), shelf, memory, finder.question("包工头跑了工钱没给"), Depth.FIRST, 10);
 * }</pre>
 *
 * Ids come back, best first, with the reasons; the caller loads what it shows. Each search is one request to the index;
 * their results are put into one order by {@link Ranking}.
 */
public class Finder {

    private static final double UNRELATED = 0.7;
    /** Questions less alike than this have nothing to do with one another. */
    private static final double RELATED = 0.5;
    /** Phrases are terms of the query too, and an engine takes only so many. */
    private static final int OTHER_NAMES = 16;

    private final Embedder embedder;
    private final Turning turning;
    private final LexiconSource lexicon;
    private final Ranking alone;
    private final Ranking remembering;

    public Finder(Embedder embedder, Turning turning, LexiconSource lexicon, Ranking alone, Ranking remembering) {
        this.embedder = embedder;
        this.turning = turning;
        this.lexicon = lexicon;
        this.alone = alone;
        this.remembering = remembering;
    }

    /**
     * Understands what somebody typed; a few hundred characters are enough to tell what it is about. Marks and pictures alone ask nothing, and
     * what has no Chinese in it is asked by its words alone: the model would take any two such sentences for alike.
     */
    public Question question(String typed) {
        var question = typing(typed);
        var meaning = !ChineseQuery.isChinese(question.words()) ? null : embedder.embed(ChineseQuery.cut(typed.strip())).orElse(null);
        return new Question(question.words(), question.also(), meaning, null).turned(turning);
    }

    /** Understands what somebody is still typing, by its words alone: quick enough for every key that is pressed. */
    public Question typing(String typed) {
        var words = ChineseQuery.asksSomething(typed) ? ChineseQuery.cut(typed.strip()) : "";
        return new Question(Numerals.bothWays(words), lexicon.get().others(words), null, null);
    }

    /** The best documents first. */
    public List<Found> find(SearchSession session, Shelf shelf, @Nullable Memory memory, Question question, Depth depth, int limit) {
        if (limit == 0) {
            return List.of();
        }
        var evidence = evidence(session, shelf, memory, question, depth);
        return rank(evidence, evidence.remembers() ? remembering : alone, limit);
    }

    static List<Found> rank(Evidence evidence, Ranking ranking, int limit) {
        return evidence.signals().entrySet().stream()
                .map(document -> new Found(document.getKey(), ranking.score(document.getValue()), reasons(document.getValue())))
                .sorted(Comparator.comparingDouble(Found::score).reversed()).limit(limit).toList();
    }

    private static Set<Found.Reason> reasons(Map<Signal, Double> signals) {
        var reasons = EnumSet.noneOf(Found.Reason.class);
        Stream.of(WORDS, MEANING, MEMORY).filter(reason -> signals.getOrDefault(Signal.valueOf(reason.name()), 0.0) > 0).forEach(reasons::add);
        return reasons;
    }

    /** What speaks for which document, before it is weighed. */
    public Evidence evidence(SearchSession session, Shelf shelf, @Nullable Memory memory, Question question, Depth depth) {
        var evidence = new Evidence();
        if (question.isEmpty()) {
            return evidence;
        }
        var turned = question.turned();
        var near = turned == null ? List.<Hit>of() : byMeaning(session, shelf, turned, depth);
        var words = question.words().isBlank() ? List.<Hit>of() : byWords(session, shelf, question, near, depth);
        evidence.add(Signal.WORDS, Signal.WORDS_PLACE, words, floor(words, 0, depth));
        if (turned != null) {
            evidence.add(Signal.MEANING, Signal.MEANING_PLACE, near, floor(near, UNRELATED, depth));
        }
        var recalled = memory == null ? List.<Recalled>of() : recall(session, memory, question, depth);
        var others = others(words, near, recalled, turned != null);
        if (!others.isEmpty()) {
            evidence.measure(Signal.MEANING, these(session, shelf, others, turned), near, floor(near, UNRELATED, depth));
        }
        evidence.spread(Signal.GROUP, Set.of(Signal.WORDS, Signal.MEANING));
        evidence.beside(Signal.BESIDE, Signal.MEANING);
        if (!recalled.isEmpty()) {
            evidence.remember(recalled);
        }
        return evidence;
    }

    /** What counts nothing: the last of a full list; of a short one, what is worth nothing anywhere. */
    private static double floor(List<Hit> hits, double worthless, Depth depth) {
        var last = hits.isEmpty() ? worthless : hits.getLast().score();
        return hits.size() < depth.hits() ? Math.min(worthless, last) : last;
    }

    private List<Hit> byWords(SearchSession session, Shelf shelf, Question question, List<Hit> near, Depth depth) {
        // Each text is asked for characters and for pairs, and once more where most of the words have to be there.
        var times = shelf.texts().size() * (shelf.alike() > 0 ? 4 : 2);
        var words = ChineseQuery.cut(question.words(), times);
        // Hundreds of words, most of them everywhere: an engine adds up all of them at once far quicker than it leaves out what cannot come
        // first. It does so where all are asked for side by side, where nothing has to be there, and where every hit counts.
        return select(session, shelf, f -> f.bool().with(all -> {
            words(f, shelf, words, question).forEach(all::should);
            all.minimumShouldMatchNumber(1);
            shelf.narrow(f, all);
            if (shelf.alike() > 0) {
                all.filter(f.bool().with(either -> {
                    either.should(ChineseQuery.most(f, words, shelf.texts().keySet().toArray(String[]::new)));
                    if (!near.isEmpty()) {
                        either.should(f.id().matchingAny(near.stream().map(Hit::id).toList()));
                    }
                }));
            }
        })).fetch(depth.hits()).hits();
    }

    private static Stream<PredicateFinalStep> words(SearchPredicateFactory f, Shelf shelf, String words, Question question) {
        return shelf.texts().entrySet().stream().flatMap(text -> Stream.concat(
                question.turned() == null ? ChineseQuery.any(f, words, text.getKey(), text.getValue()) : ChineseQuery.anyBesideMeaning(f, words, text.getKey(), text.getValue()),
                question.also().stream().limit(OTHER_NAMES).map(other -> ChineseQuery.name(f, other, text.getKey(), text.getValue()))));
    }

    private List<Hit> byMeaning(SearchSession session, Shelf shelf, Embedding meaning, Depth depth) {
        return select(session, shelf, f -> f.knn(depth.hits()).field(shelf.meaning()).matching(meaning.steps()).filter(shelf.found(f))).fetchHits(depth.hits())
                .stream().map(Hit::byMeaning).filter(hit -> 2 * hit.score() - 1 >= shelf.alike() || shelf.alike() == 0).toList();
    }

    private static SearchQueryOptionsStep<?, ?, Hit, ?, ?, ?> select(SearchSession session, Shelf shelf, Narrowing asked) {
        var spot = shelf.spot();
        return session.search(shelf.type()).select(f -> f.composite().from(f.id(Object.class), f.score())
                .as((id, score) -> new Hit(id, score, spot == null ? null : spot.apply(id)))).where(asked::with);
    }

    /** The ids of what memory lends and of what only the words brought: how near these are the search by meaning did not tell. */
    private static Set<String> others(List<Hit> words, List<Hit> near, List<Recalled> recalled, boolean byMeaning) {
        var others = new HashSet<>(Evidence.lent(recalled).keySet());
        words.forEach(hit -> {
            if (byMeaning) {
                others.add(hit.id().toString());
            } else {
                others.remove(hit.id().toString());
            }
        });
        near.forEach(hit -> others.remove(hit.id().toString()));
        return others;
    }

    /** Looks documents up among those that may be seen: what may not be seen is not lent, nor, beside a meaning, what has none yet. */
    private static List<Hit> these(SearchSession session, Shelf shelf, Set<String> ids, @Nullable Embedding meaning) {
        Narrowing seen = f -> f.bool().with(all -> {
            all.filter(f.id().matchingAny(ids, ValueModel.STRING));
            shelf.narrow(f, all);
        });
        return select(session, shelf, f -> meaning == null ? seen.with(f)
                : f.knn(ids.size()).field(shelf.meaning()).matching(meaning.steps()).filter(seen.with(f))).fetchHits(ids.size()).stream().map(Hit::byMeaning).toList();
    }

    /** Only what has to do with the question: what was asked about something else leads nowhere, however little there is to remember. */
    private static List<Recalled> recall(SearchSession session, Memory memory, Question question, Depth depth) {
        var meaning = question.meaning();
        var found = session.search(memory.type())
                .select(f -> f.composite().from(f.score(), f.field(memory.answers(), String.class).list())
                        .as((score, answers) -> new Recalled(score, answers)))
                .where(f -> meaning == null
                        ? f.bool().must(ChineseQuery.most(f, question.words(), memory.text())).filter(memory.used().with(f))
                        : f.knn(depth.hits()).field(memory.meaning()).matching(meaning.steps()).filter(memory.used().with(f)))
                .fetchHits(depth.hits());
        var best = found.isEmpty() ? 0 : found.getFirst().alike();
        return found.stream().map(one -> new Recalled(meaning == null ? one.alike() / best : 2 * Embedding.alike(one.alike()) - 1, one.answers()))
                .filter(one -> one.alike() >= RELATED).toList();
    }
}
