package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.GuideSummary;
import org.heshi.portal.guidance.Guides;
import org.heshi.portal.guidance.LawSearch;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.Category;
import org.heshi.portal.matters.CategoryCode;

/** What the law says in plain words, one page a trouble, in the order of the tree of troubles. */
@Route(GuidancePaths.LAW)
@Menu(title = "guidance.law.menu", order = 30)
@AnonymousAllowed
class LawView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int GUIDES = 5;
    private static final int ARTICLES = 10;

    private final transient LawSearch search;
    private final Div found = new Div();
    private final Div shelf = new Div();

    LawView(LawSearch search, Guides guides, Categories categories) {
        this.search = search;
        var all = new Anchor(GuidancePaths.STATUTES, getTranslation("guidance.statutes.title"));
        all.addClassName("button-link");
        var form = new AskForm(this::ask);
        found.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("law-page");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.law.lead"), all), form, found, shelf);
        var byTop = guides.all(getLocale()).stream().collect(Collectors.groupingBy(guide -> top(categories, guide.category())));
        shelf.addClassName("law-shelf");
        categories.top().stream().filter(top -> byTop.containsKey(top.code())).forEach(top -> shelf.add(section(top, byTop)));
        if (!form.told().isEmpty()) {
            ask(form.told());
        }
    }

    /** Without words the shelf is there again. */
    private void ask(String told) {
        found.removeAll();
        shelf.setVisible(told.isEmpty());
        if (!told.isEmpty()) {
            found.add(new AdviceList(search.find(told, GUIDES, ARTICLES)));
        }
    }

    private static CategoryCode top(Categories categories, CategoryCode code) {
        return Objects.requireNonNullElse(categories.get(code).parent(), code);
    }

    private SectionCard section(Category top, Map<CategoryCode, List<GuideSummary>> byTop) {
        var list = new UnorderedList();
        list.addClassName("law-list");
        byTop.getOrDefault(top.code(), List.of()).forEach(guide ->
                list.add(new ListItem(new Anchor(GuidancePaths.guide(guide.slug()), guide.title()))));
        return new SectionCard(top.name(getLocale()), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.law.title");
    }
}
