package org.heshi.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * Guesses a label for new text from the labels of text like it: each of the nearest, by words and by meaning, votes for its own.
 *
 * @param type    the indexed entity, one for each labelled text
 * @param text    its {@link ChineseText} field
 * @param meaning its {@link Meaning} field
 * @param label   its projectable keyword field with the label
 * @param used    what of it may be used
 */
public record Labelling(Class<?> type, String text, String meaning, String label, Narrowing used) {

    private static final int NEAREST = 20;
    private static final double SHARPNESS = 12;
    private static final double WORDS = 0.5;

    /** A label, and its share of the votes. */
    public record Guess(String label, double share) {}

    private record Vote(String label, double score) {}

    /** The likeliest labels first. */
    public List<Guess> guess(SearchSession session, Question question, int limit) {
        var votes = new HashMap<String, Double>();
        var meaning = question.meaning();
        if (meaning != null) {
            for (var vote : near(session, meaning)) {
                votes.merge(vote.label(), Math.exp(SHARPNESS * (2 * vote.score() - 1)), Double::sum);
            }
        }
        share(votes, 1);
        var byWords = new HashMap<String, Double>();
        var alike = question.words().isBlank() ? List.<Vote>of() : alike(session, question);
        for (var vote : alike) {
            byWords.merge(vote.label(), Math.pow(vote.score() / alike.getFirst().score(), 2), Double::sum);
        }
        share(byWords, WORDS);
        byWords.forEach((label, share) -> votes.merge(label, share, Double::sum));
        share(votes, 1);
        return votes.entrySet().stream().map(vote -> new Guess(vote.getKey(), vote.getValue()))
                .sorted(Comparator.comparingDouble(Guess::share).reversed()).limit(limit).toList();
    }

    private static void share(HashMap<String, Double> votes, double whole) {
        var sum = votes.values().stream().mapToDouble(Double::doubleValue).sum();
        votes.replaceAll((_, vote) -> whole * vote / sum);
    }

    private List<Vote> near(SearchSession session, Embedding meaning) {
        return session.search(type).select(this::vote)
                .where(f -> f.knn(NEAREST).field(this.meaning).matching(meaning.vector()).filter(used.with(f))).fetchHits(NEAREST);
    }

    private List<Vote> alike(SearchSession session, Question question) {
        return session.search(type).select(this::vote)
                .where(f -> f.bool().must(ChineseQuery.any(f, question.words(), text)).filter(used.with(f))).fetchHits(NEAREST);
    }

    private ProjectionFinalStep<Vote> vote(SearchProjectionFactory<?, ?> f) {
        return f.composite().from(f.field(label, String.class), f.score()).as((name, score) -> new Vote(name, score));
    }
}
