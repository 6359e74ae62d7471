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
import org.heshi.portal.guidance.FindKind;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.GuideSummary;
import org.heshi.portal.guidance.Guides;
import org.heshi.portal.kit.Limits;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.Category;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.guidance.Finding;

/** What the law says in plain words, one page a trouble, in the order of the tree of troubles. */
@Route(GuidancePaths.LAW)
@Menu(title = "guidance.law.menu", order = 30)
@AnonymousAllowed
class LawView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;
    private final transient Limits limits;
    private final AskForm form;
    private final FindFilters filters;
    private final Div found = new Div();
    private final Div shelf = new Div();

    LawView(Finding finding, Guides guides, Categories categories, Limits limits) {
        this.limits = limits;
        this.finding = finding;
        form = new AskForm(_ -> show(1), finding::suggest);
        filters = new FindFilters(categories, () -> show(1));
        found.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("law-page");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.law.lead"), link(GuidancePaths.STATUTES, "guidance.statutes.title"),
                link(GuidancePaths.PRECEDENTS, "guidance.precedents.title"), link(GuidancePaths.ASK, "guidance.question.ask"),
                link(GuidancePaths.HELP, "guidance.help.title")), form, filters, found, shelf);
        var byTop = guides.all(getLocale()).stream().collect(Collectors.groupingBy(guide -> top(categories, guide.category())));
        shelf.addClassName("law-shelf");
        categories.top().stream().filter(top -> byTop.containsKey(top.code())).forEach(top -> shelf.add(section(top, byTop)));
        show(1);
    }

    private Anchor link(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("button-link");
        return link;
    }

    /** Without words the shelf is there again. */
    private void show(int page) {
        var told = form.told();
        found.removeAll();
        shelf.setVisible(told.isEmpty());
        filters.setVisible(!told.isEmpty());
        if (!told.isEmpty()) {
            limits.take(Limits.Kind.SEARCH);
            var asking = filters.read(told, page);
            found.add(new FindingsList(asking, finding.find(asking, getLocale()), new FindingsList.Acts() {
                @Override
                public void again(String words) {
                    form.again(words);
                }

                @Override
                public void only(FindKind kind) {
                    filters.only(kind);
                }

                @Override
                public void page(int other) {
                    show(other);
                }
            }));
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
