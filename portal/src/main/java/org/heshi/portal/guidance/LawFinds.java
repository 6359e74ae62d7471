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
        var found = finder.find(Search.session(entities), Shelves.GUIDES, null, question.asTold(), asking.depth(), asking.category() == null ? limit : ALL_GUIDES);
        var within = asking.category() == null ? null : categories.within(asking.category());
        return Loaded.guides(entities, found).stream()
                .filter(one -> within == null || within.contains(new CategoryCode(one.what().text().category()))).limit(limit).map(one -> {
                    var hit = one.what();
                    var words = hit.text().in(locale);
                    return new Findings.Hit(words.title(), GuidancePaths.guide(hit.slug()), List.of(Quoting.beginning(words.law().getFirst())), one.found().reasons(),
                            new CategoryCode(hit.text().category()), null, List.of(), hit.text().written().atStartOfDay(Dates.ZONE).toInstant());
                }).toList();
    }

    List<Findings.Hit> articles(Asking asking, Question question, int limit) {
        var session = Search.session(entities);
        var today = Dates.day(clock.instant());
        var found = finder.find(session, shelf(asking, today), Shelves.MEMORY, question, asking.depth(), limit);
        var quoting = new Quoting(asking.words());
        return Loaded.articles(entities, found).stream().map(one -> {
            var hit = one.what();
            var statute = hit.statute(today);
            return new Findings.Hit(statute.title() + " " + hit.label(), GuidancePaths.statute(statute.id(), hit.number()),
                    quoting.of(hit.text()), one.found().reasons(), null, statute.validity(),
                    List.of(Text.of("guidance.statute.region." + statute.region())), statute.versionOn().atStartOfDay(Dates.ZONE).toInstant());
        }).toList();
    }

    private static Shelf shelf(Asking asking, LocalDate today) {
        var shelf = asking.replacedToo() ? Shelves.ARTICLES : Shelves.ARTICLES.without(f -> Shelves.replaced(f, today));
        var region = asking.region();
        return region == null ? shelf : shelf.without(f -> f.terms().field("statute.region").matchingAny(EnumSet.complementOf(EnumSet.of(region))));
    }
}
