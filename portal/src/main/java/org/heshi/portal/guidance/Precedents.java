package org.heshi.portal.guidance;

import java.util.List;
import java.util.Optional;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.territory.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What similar disputes came to, as everybody reads it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class Precedents {

    private final PrecedentRegister register;
    private final Places places;
    private final Statutes statutes;
    private final Categories categories;

    Precedents(PrecedentRegister register, Places places, Statutes statutes, Categories categories) {
        this.register = register;
        this.places = places;
        this.statutes = statutes;
        this.categories = categories;
    }

    public Optional<PrecedentDetail> find(String slug) {
        return register.findBySlug(slug).map(found -> found.detail(places.get(found.county()), statutes.cited(found.citations())));
    }

    /** The latest of a category and those below it, or of all. */
    public List<PrecedentSummary> latest(@Nullable CategoryCode category, int limit) {
        var within = categories.all().stream().filter(one -> category == null || one.code().equals(category) || category.equals(one.parent()))
                .map(one -> one.code().value()).toList();
        return register.latest(within, Limit.of(limit)).stream().map(one -> one.summary(places.get(one.county()))).toList();
    }
}
