package org.heshi.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * Documents to be searched.
 *
 * @param type    the indexed entity
 * @param texts   its {@link ChineseText} fields, each with how much it counts
 * @param meaning its {@link Meaning} field
 * @param spot    tells by its id where a document stands, since nothing else of a hit comes as cheaply; or null where each is by itself
 * @param seen    what a document has to be to be found; each counts
 * @param hidden  what is not found; for great numbers of documents quicker than to say what is
 * @param alike   how near a meaning has to be, from 0 to 1, unless most of the words are there: where documents are few the best may still be
 *                about something else
 */
public record Shelf(Class<?> type, Map<String, Float> texts, String meaning, @Nullable Function<Object, Spot> spot,
        List<Narrowing> seen, List<Narrowing> hidden, double alike) {

    public Shelf {
        texts = Map.copyOf(texts);
        seen = List.copyOf(seen);
        hidden = List.copyOf(hidden);
    }

    /** All of them, and whatever is best is worth showing. */
    public Shelf(Class<?> type, Map<String, Float> texts, String meaning) {
        this(type, texts, meaning, null, List.of(), List.of(), 0);
    }

    /** The same documents, each of which stands somewhere. */
    public Shelf placed(Function<Object, Spot> where) {
        return new Shelf(type, texts, meaning, where, seen, hidden, alike);
    }

    /** The same documents, fewer of them. */
    public Shelf narrowed(Narrowing further) {
        return new Shelf(type, texts, meaning, spot, with(seen, further), hidden, alike);
    }

    /** The same documents but for some of them. */
    public Shelf without(Narrowing some) {
        return new Shelf(type, texts, meaning, spot, seen, with(hidden, some), alike);
    }

    /** The same documents, but only those near enough. */
    public Shelf alike(double least) {
        return new Shelf(type, texts, meaning, spot, seen, hidden, least);
    }

    private static List<Narrowing> with(List<Narrowing> some, Narrowing another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }

    /** What may be found of it. */
    PredicateFinalStep found(SearchPredicateFactory f) {
        return seen.isEmpty() && hidden.isEmpty() ? f.matchAll() : f.bool().with(all -> narrow(f, all));
    }

    /** Says so as a part of a greater question. */
    void narrow(SearchPredicateFactory f, BooleanPredicateOptionsCollector<?, ?> all) {
        seen.forEach(narrowing -> all.filter(narrowing.with(f)));
        hidden.forEach(narrowing -> all.mustNot(narrowing.with(f)));
    }
}
