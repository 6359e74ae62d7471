package org.heshi.search;

import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Words as people type them, asked of the pair of fields that each {@link ChineseText} is. */
public final class ChineseQuery {

    private static final int MOST = 75;
    private static final int FEW = 3;
    private static final int LONGEST = 200;
    /** Engines refuse a query of more than 1,024 terms; each character is one in every field, and so is each pair of them. */
    private static final int TERMS = 960;

    private ChineseQuery() {}

    /** Finds what contains the words, or most of them when they are many, in one of the fields; for those who look for something they know. */
    public static PredicateFinalStep most(SearchPredicateFactory f, String words, String... fields) {
        var first = cut(words, 2 * fields.length);
        return f.bool().with(either -> Stream.of(fields).map(field -> f.bool()
                .must(f.match().field(field).matching(first).minimumShouldMatch().ifMoreThan(FEW).thenRequirePercent(MOST).end())
                .should(f.match().field(field + Chinese.PAIRS_SUFFIX).matching(first))).forEach(either::should));
    }

    /** Finds whatever shares a word, the likest first; for questions. */
    public static PredicateFinalStep any(SearchPredicateFactory f, String words, String... fields) {
        var first = cut(words, 2 * fields.length);
        return f.bool().with(either -> Stream.of(fields).flatMap(field -> any(f, first, field, 1)).forEach(either::should));
    }

    /** The same for one field that counts more or less than others, to be asked side by side with theirs. */
    static Stream<PredicateFinalStep> any(SearchPredicateFactory f, String words, String field, float boost) {
        return any(f, CommonCharacters.withoutCommonest(words), words, field, boost);
    }

    /** The same where meaning is asked for as well: at a fraction of the cost, since few common characters are looked for by themselves. */
    static Stream<PredicateFinalStep> anyBesideMeaning(SearchPredicateFactory f, String words, String field, float boost) {
        return any(f, CommonCharacters.without(words), words, field, boost);
    }

    private static Stream<PredicateFinalStep> any(SearchPredicateFactory f, String single, String words, String field, float boost) {
        return Stream.of(f.match().field(field).boost(boost).matching(single), f.match().field(field + Chinese.PAIRS_SUFFIX).boost(boost).matching(words));
    }

    /** Finds the name of something as it stands; pairs of characters are far fewer to look through than its characters. */
    static PredicateFinalStep name(SearchPredicateFactory f, String name, String field, float boost) {
        return f.phrase().field(name.length() > 1 ? field + Chinese.PAIRS_SUFFIX : field).boost(boost).matching(name);
    }

    /** Marks and pictures alone ask nothing. */
    static boolean asksSomething(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean isChinese(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }

    /** The first few hundred characters, which tell what it is about. */
    static String cut(String words) {
        return cut(words, 1);
    }

    /** As many of them as a query may contain that asks for each so many times. */
    static String cut(String words, int times) {
        var longest = Math.min(LONGEST, TERMS / times);
        return words.codePointCount(0, words.length()) <= longest ? words : words.substring(0, words.offsetByCodePoints(0, longest));
    }
}
