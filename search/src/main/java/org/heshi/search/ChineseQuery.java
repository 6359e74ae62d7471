package org.heshi.search;

import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Words as people type them, asked of the pair of fields that each {@link ChineseText} is. */
public final class ChineseQuery {

    private static final int MOST = 75;
    private static final int FEW = 3;
    private static final int LONGEST = 200;

    private ChineseQuery() {}

    /** Finds what contains the words, or most of them when they are many, in one of the fields; for those who look for something they know. */
    public static PredicateFinalStep most(SearchPredicateFactory f, String words, String... fields) {
        return ranked(f, fields, field -> f.bool()
                .must(f.match().field(field).matching(cut(words)).minimumShouldMatch().ifMoreThan(FEW).thenRequirePercent(MOST).end())
                .should(f.match().field(field + Chinese.PAIRS_SUFFIX).matching(cut(words))));
    }

    /** Finds whatever shares a word, the likest first; for questions. */
    public static PredicateFinalStep any(SearchPredicateFactory f, String words, String... fields) {
        return ranked(f, fields, field -> f.bool()
                .should(f.match().field(field).matching(cut(words)))
                .should(f.match().field(field + Chinese.PAIRS_SUFFIX).matching(cut(words))));
    }

    private static PredicateFinalStep ranked(SearchPredicateFactory f, String[] fields, Function<String, PredicateFinalStep> one) {
        return f.bool().with(either -> Stream.of(fields).map(one).forEach(either::should));
    }

    static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
