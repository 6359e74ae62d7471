package org.heshi.portal.guidance;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Text;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.search.Finder;
import org.heshi.search.Question;
import org.heshi.search.Shelf;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Guides and articles that answer a question. */
@Component
class LawFinds {

    private static final int ALL_GUIDES = 200;
    private static final int CITING = 3;

    private final EntityManager entities;
    private final Finder finder;
    private final Categories categories;
    private final Clock clock;

    LawFinds(EntityManager entities, Finder finder, Categories categories, Clock clock) {
        this.entities = entities;
        this.finder = finder;
        this.categories = categories;
        this.clock = clock;
    }

    List<Findings.Hit> guides(Asking asking, Question question, Locale locale, int limit) {
        var within = asking.category() == null ? null : categories.within(asking.category());
        return guides(asking, question, within == null ? limit : ALL_GUIDES).stream()
                .filter(one -> within == null || within.contains(new CategoryCode(one.what().text().category()))).limit(limit).map(one -> {
                    var hit = one.what();
                    var words = hit.text().in(locale);
                    return new Findings.Hit(words.title(), GuidancePaths.guide(hit.slug()), List.of(Quoting.beginning(words.law().getFirst())), one.found().reasons(),
                            new CategoryCode(hit.text().category()), null, List.of(), hit.text().written().atStartOfDay(Dates.ZONE).toInstant());
                }).toList();
    }

    private List<Loaded<GuideHit>> guides(Asking asking, Question question, int limit) {
        return Loaded.guides(entities, finder.find(Search.session(entities), Shelves.GUIDES, null, question.asTold(), asking.depth(), limit));
    }

    List<Findings.Hit> articles(Asking asking, Question question, int limit) {
        var today = Dates.day(clock.instant());
        var quoting = new Quoting(asking.words());
        return articles(asking, question, today, limit).stream().map(one -> {
            var hit = one.what();
            var statute = hit.statute(today);
            return new Findings.Hit(statute.title() + " " + hit.label(), GuidancePaths.statute(statute.id(), hit.number()),
                    quoting.of(hit.text()), one.found().reasons(), null, statute.validity(),
                    List.of(Text.of("guidance.statute.region." + statute.region())), statute.versionOn().atStartOfDay(Dates.ZONE).toInstant());
        }).toList();
    }

    private List<Loaded<ArticleHit>> articles(Asking asking, Question question, LocalDate today, int limit) {
        var cited = question.isForeign() ? cited(asking, question, today, limit) : List.<Loaded<ArticleHit>>of();
        return !cited.isEmpty() ? cited
                : Loaded.articles(entities, finder.find(Search.session(entities), shelf(asking, today), Shelves.MEMORY, question, asking.depth(), limit));
    }

    private List<Loaded<ArticleHit>> cited(Asking asking, Question question, LocalDate today, int limit) {
        return Loaded.cited(entities, guides(asking, question, CITING), today).stream()
                .filter(one -> asking.region() == null || one.what().statute(today).region() == asking.region()).limit(limit).toList();
    }

    private static Shelf shelf(Asking asking, LocalDate today) {
        var shelf = asking.replacedToo() ? Shelves.ARTICLES : Shelves.ARTICLES.without(f -> Shelves.replaced(f, today));
        var region = asking.region();
        return region == null ? shelf : shelf.without(f -> f.terms().field("statute.region").matchingAny(EnumSet.complementOf(EnumSet.of(region))));
    }
}
