package org.heshi.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * Guesses a label for new text: each labelled text that is near by meaning or by words votes for its own, and so do the
 * words that are known to speak for a label. It learns by itself: what is labelled today votes tomorrow.
 *
 * @param type    the indexed entity, one for each labelled text
 * @param text    its {@link ChineseText} field
 * @param meaning its {@link Meaning} field
 * @param label   its projectable keyword field with the label
 * @param hints   words that speak for a label
 * @param kinds   what of it may be used; each kind is asked by itself, so that many alike of one do not hide the others
 */
public record Labelling(Class<?> type, String text, String meaning, String label, Hints hints, List<Narrowing> kinds) {

    private static final int NEAREST = 40;
    private static final double SHARPNESS = 10;
    private static final double BY_WORDS = 0.2;
    private static final double BY_HINTS = 1;

    /** A label, and its share of the votes. */
    public record Guess(String label, double share) {}

    private record Vote(String label, double score) {}

    /** The likeliest labels first. */
    public List<Guess> guess(SearchSession session, Question question, int limit) {
        var votes = new HashMap<String, Double>();
        if (!question.words().isBlank()) {
            var alike = alike(session, question);
            var best = alike.stream().mapToDouble(Vote::score).max().orElse(1);
            count(votes, BY_WORDS, alike, score -> Math.pow(score / best, 2));
            count(votes, BY_HINTS, hinted(question.words()), score -> score);
        }
        if (question.meaning() != null) {
            count(votes, 1, near(session, question.meaning()), score -> Math.exp(SHARPNESS * 2 * (Embedding.alike(score) - 1)));
        }
        var sum = votes.values().stream().mapToDouble(Double::doubleValue).sum();
        return votes.entrySet().stream().map(vote -> new Guess(vote.getKey(), vote.getValue() / sum))
                .sorted(Comparator.comparingDouble(Guess::share).reversed()).limit(limit).toList();
    }

    /** Each kind of vote has a share of its own, however many votes there are; who says the very same has one. */
    private static void count(Map<String, Double> votes, double share, List<Vote> kind, DoubleUnaryOperator weight) {
        var voices = kind.stream().distinct().toList();
        var sum = voices.stream().mapToDouble(vote -> weight.applyAsDouble(vote.score())).sum();
        voices.forEach(vote -> votes.merge(vote.label(), share * weight.applyAsDouble(vote.score()) / sum, Double::sum));
    }

    private List<Vote> near(SearchSession session, Embedding near) {
        return nearest(session, kind -> f -> f.knn(NEAREST).field(meaning).matching(near.steps()).filter(kind.with(f)));
    }

    private List<Vote> alike(SearchSession session, Question question) {
        return nearest(session, kind -> f -> f.bool().must(ChineseQuery.any(f, question.words(), text)).filter(kind.with(f)));
    }

    private List<Vote> nearest(SearchSession session, UnaryOperator<Narrowing> asked) {
        return kinds.stream().map(asked).flatMap(kind -> session.search(type).select(this::vote).where(kind::with).fetchHits(NEAREST).stream()).toList();
    }

    private ProjectionFinalStep<Vote> vote(SearchProjectionFactory<?, ?> f) {
        return f.composite().from(f.field(label, String.class), f.score()).as((name, score) -> new Vote(name, score));
    }

    private List<Vote> hinted(String words) {
        var simplified = Simplified.of(words);
        return hints.weights().keySet().stream().map(name -> new Vote(name, hints.weight(name, simplified))).filter(vote -> vote.score() > 0).toList();
    }
}
