package org.heshi.portal.guidance;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Text;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.search.Finder;
import org.heshi.search.Highlight;
import org.heshi.search.Passages;
import org.heshi.search.Question;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guides and articles that answer a question. */
@Component
class LawFinds {

    private static final int QUOTED = 160;
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
        var found = finder.find(Search.session(entities), Shelves.GUIDES, null, question.asTold(), asking.category() == null ? limit : ALL_GUIDES);
        var within = within(asking.category());
        return Loaded.guides(entities, found).stream()
                .filter(one -> within.isEmpty() || within.contains(one.what().text().category())).limit(limit).map(one -> {
                    var hit = one.what().hit();
                    var words = hit.text().in(locale);
                    return new Findings.Hit(words.title(), GuidancePaths.guide(hit.slug()), List.of(plain(words.law().getFirst())), one.found().reasons(),
                            new CategoryCode(hit.text().category()), null, List.of(), hit.text().written().atStartOfDay(Dates.ZONE).toInstant());
                }).toList();
    }

    List<Findings.Hit> articles(Asking asking, Question question, int limit) {
        var session = Search.session(entities);
        var today = Dates.day(clock.instant());
        var found = finder.find(session, Shelves.ARTICLES.narrowed(f -> f.and(asking.replacedToo() ? f.matchAll() : Shelves.counts(f, today),
                asking.region() == null ? f.matchAll() : f.match().field("statute.region").matching(asking.region()))), Shelves.MEMORY, question, limit);
        return Loaded.of(entities, found, Article.class, "join fetch one.statute", Article::id).stream().map(one -> {
            var hit = one.what().hit(today);
            var passages = Passages.of(hit.text(), asking.words());
            return new Findings.Hit(hit.statute().title() + " " + hit.label(), GuidancePaths.statute(hit.statute().id(), hit.number()),
                    passages.isEmpty() ? List.of(plain(hit.text())) : passages, one.found().reasons(), null, hit.statute().validity(),
                    List.of(Text.of("guidance.statute.region." + hit.statute().region())), hit.statute().versionOn().atStartOfDay(Dates.ZONE).toInstant());
        }).toList();
    }

    private Set<String> within(@Nullable CategoryCode category) {
        return category == null ? Set.of() : categories.all().stream().filter(one -> one.code().equals(category) || category.equals(one.parent()))
                .map(one -> one.code().value()).collect(Collectors.toSet());
    }

    static Highlight plain(String text) {
        return new Highlight(List.of(new Highlight.Piece(text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "……", false)));
    }
}
