package org.heshi.portal.guidance;

import java.time.LocalDate;
import java.util.Map;
import org.heshi.search.Memory;
import org.heshi.search.Narrowing;
import org.heshi.search.Shelf;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What is searched, and how much each part of it counts. */
final class Shelves {

    /** Stories about the same trouble are as near as this, others hardly ever. */
    private static final double SIMILAR = 0.6;

    static final Shelf GUIDES = new Shelf(GuideVersion.class, Map.of("heading", 1f, "telling", 0.5f), "meaning")
            .narrowed(f -> f.match().field("state").matching(GuideState.PUBLISHED));
    static final Shelf ARTICLES = new Shelf(Article.class, Map.of("text", 1f, "statute.title", 0.15f), "meaning").placed(ArticleId::spot);
    static final Shelf PRECEDENTS = new Shelf(Precedent.class, Map.of("title", 1f, "story", 0.7f, "result", 0.3f), "meaning").alike(SIMILAR);
    static final Shelf ANSWERS = new Shelf(PublicAnswer.class, Map.of("words", 1f, "answer", 0.5f), "meaning").alike(SIMILAR);
    static final Memory MEMORY = new Memory(Remembered.class, "words", "meaning", "articles", Narrowing.NONE);

    private Shelves() {}

    /** Another wording has taken its place. */
    static PredicateFinalStep replaced(SearchPredicateFactory f, LocalDate today) {
        return f.range().field("statute.replacedOn").atMost(today);
    }
}
