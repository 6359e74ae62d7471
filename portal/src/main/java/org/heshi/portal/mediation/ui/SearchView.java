package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.kit.Limits;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.MatterFound;
import org.heshi.portal.matters.MatterKind;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.MatterSearch;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.matters.Standing;
import org.heshi.portal.mediation.DeskPaths;

/** Finds cases by their words, among those that the visitor may see; a number leads straight to its case. */
@Route(DeskPaths.SEARCH)
@PermitAll
class SearchView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient MatterSearch search;
    private final transient MatterLookup lookup;
    private final transient Limits limits;
    private final SearchForm form;
    private final SearchHits hits;

    SearchView(MatterSearch search, MatterLookup lookup, Categories categories, DeskRows rows, Limits limits) {
        this.limits = limits;
        this.search = search;
        this.lookup = lookup;
        form = new SearchForm(categories, SearchAddress::go);
        hits = new SearchHits(rows);
        getContent().addClassName("search-page");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("mediation.search.lead")), form, hits);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = SearchAddress.of(event.getLocation().getQueryParameters());
        if (!asked.words().isEmpty()) {
            limits.take(Limits.Kind.SEARCH);
        }
        var exact = Reference.read(asked.words()).flatMap(lookup::find);
        if (exact.isPresent()) {
            SearchAddress.forget();
            event.forwardTo(exact.get().kind() == MatterKind.TOPIC ? MatterPaths.topic(exact.get().reference())
                    : path(lookup.standing(exact.get().id()), exact.get().reference().value()));
            return;
        }
        form.show(asked);
        hits.show(asked, asked.words().isEmpty() ? null : search.find(asked.query(), (asked.page() - 1) * PAGE, PAGE), PAGE);
    }

    static String path(Standing standing, String reference) {
        return (standing.isStaff() ? MatterPaths.STAFF : MatterPaths.PARTY).replace(":reference", reference);
    }

    /** Where a found case opens; the page behind the short address knows whether the visitor is a party or staff. */
    static String path(MatterFound.Hit hit) {
        if (hit.matter().kind() == MatterKind.TOPIC) {
            return MatterPaths.topic(hit.matter().reference());
        }
        return MatterPaths.shortest(hit.matter().reference());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mediation.search.title");
    }
}
