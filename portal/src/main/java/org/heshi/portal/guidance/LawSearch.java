package org.heshi.portal.guidance;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heshi.portal.kit.Dates;
import org.heshi.search.Depth;
import org.heshi.search.Finder;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what to do, and what the law says, for a trouble in lay words: by the words, and by what they mean. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class LawSearch {

    public static final int LENGTH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(LawSearch.class);

    private final EntityManager entities;
    private final Finder finder;
    private final IndexKeeper index;
    private final Clock clock;

    LawSearch(EntityManager entities, Finder finder, IndexKeeper index, Clock clock) {
        this.entities = entities;
        this.finder = finder;
        this.index = index;
        this.clock = clock;
    }

    /** The likeliest guides and articles, the best first. While the index is not there it says so. */
    public Advice find(String told, int guides, int articles) {
        var state = index.state();
        if (told.isBlank() || state == IndexState.UNAVAILABLE) {
            return Advice.nothing(state);
        }
        try {
            var session = Search.session(entities);
            var question = finder.question(told);
            var today = Dates.day(clock.instant());
            var likelyGuides = Loaded.guides(entities, finder.find(session, Shelves.GUIDES, null, question.asTold(), Depth.FIRST, guides));
            var cited = question.isForeign() ? Loaded.cited(entities, likelyGuides, today).stream().limit(articles).toList() : List.<Loaded<ArticleHit>>of();
            var likelyArticles = !cited.isEmpty() ? cited : Loaded.articles(entities,
                    finder.find(session, Shelves.ARTICLES.without(f -> Shelves.replaced(f, today)), Shelves.MEMORY, question, Depth.FIRST, articles));
            return new Advice(state, guides(likelyGuides), quotes(told, likelyArticles, today));
        } catch (SearchException e) {
            LOG.warn("A search failed: {}", e.getMessage());
            return Advice.nothing(IndexState.UNAVAILABLE);
        }
    }

    private static List<Advice.Guidance> guides(List<Loaded<GuideHit>> found) {
        return found.stream().map(one -> {
            var hit = one.what();
            return new Advice.Guidance(hit.slug(), hit.text(), one.found().reasons());
        }).toList();
    }

    private static List<Advice.Quote> quotes(String told, List<Loaded<ArticleHit>> found, LocalDate today) {
        var quoting = new Quoting(told);
        return found.stream().map(one -> {
            var article = one.what();
            return new Advice.Quote(article.statute(today), article.number(), article.label(), quoting.of(article.text()), one.found().reasons());
        }).toList();
    }
}
