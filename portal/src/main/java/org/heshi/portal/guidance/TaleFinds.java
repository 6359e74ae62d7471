package org.heshi.portal.guidance;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.heshi.portal.kit.Text;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.territory.Places;
import org.heshi.search.Finder;
import org.heshi.search.Found;
import org.heshi.search.Question;
import org.heshi.search.Shelf;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** What similar disputes came to, and what others asked. */
@Component
class TaleFinds {

    private final EntityManager entities;
    private final Finder finder;
    private final Categories categories;
    private final Places places;

    TaleFinds(EntityManager entities, Finder finder, Categories categories, Places places) {
        this.entities = entities;
        this.finder = finder;
        this.categories = categories;
        this.places = places;
    }

    List<Findings.Hit> precedents(Asking asking, Question question, int limit) {
        return Loaded.precedents(entities, found(Shelves.PRECEDENTS, asking, question, limit)).stream().map(one -> {
            var hit = one.what().detail(places.get(one.what().county()), List.of());
            return new Findings.Hit(hit.text().title(), GuidancePaths.precedent(hit.slug()), List.of(Quoting.beginning(hit.text().result())), one.found().reasons(), hit.category(), null,
                    List.of(Text.of("guidance.outcome." + hit.outcome()), Text.of("guidance.find.days", hit.days()), Text.of("guidance.find.place", hit.county().name())), hit.publishedAt());
        }).toList();
    }

    List<Findings.Hit> answers(Asking asking, Question question, int limit) {
        return Loaded.answers(entities, found(Shelves.ANSWERS, asking, question, limit)).stream().map(one -> {
            var hit = one.what().detail(List.of());
            return new Findings.Hit(Quoting.beginning(hit.text().words()).text(), GuidancePaths.answer(hit.slug()), List.of(Quoting.beginning(hit.text().answer())),
                    one.found().reasons(), hit.category(), null, List.of(), hit.publishedAt());
        }).toList();
    }

    private List<Found> found(Shelf shelf, Asking asking, Question question, int limit) {
        var category = asking.category();
        var narrowed = category == null ? shelf : shelf.narrowed(f -> f.terms().field("category").matchingAny(
                categories.within(category).stream().map(CategoryCode::value).toList()));
        return finder.find(Search.session(entities), narrowed, null, question.asTold(), asking.depth(), limit);
    }
}
