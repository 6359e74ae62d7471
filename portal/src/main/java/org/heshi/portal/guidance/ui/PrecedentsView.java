package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.PrecedentSummary;
import org.heshi.portal.guidance.Precedents;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.Category;

/** What similar disputes came to, the latest first, of one kind of trouble or of all. */
@Route(GuidancePaths.PRECEDENTS)
@AnonymousAllowed
class PrecedentsView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient Precedents precedents;
    private final transient Categories categories;
    private final Select<Category> category = new Select<>();
    private final Div found = new Div();

    PrecedentsView(Precedents precedents, Categories categories) {
        this.precedents = precedents;
        this.categories = categories;
        category.setLabel(getTranslation("guidance.edit.category"));
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(getTranslation("guidance.precedents.all"));
        category.setItems(categories.top());
        category.setItemLabelGenerator(one -> one == null ? getTranslation("guidance.precedents.all") : one.name(getLocale()));
        category.addValueChangeListener(_ -> show());
        found.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.precedents.lead")), category, found);
        show();
    }

    private void show() {
        var list = precedents.latest(category.getValue() == null ? null : category.getValue().code(), MOST);
        found.removeAll();
        if (list.isEmpty()) {
            found.add(new EmptyState(Drawing.PAPER, getTranslation("guidance.precedents.empty")));
            return;
        }
        var rows = new OrderedList();
        rows.addClassName("search-hits");
        list.forEach(one -> rows.add(row(one)));
        found.add(rows);
    }

    private ListItem row(PrecedentSummary one) {
        var link = new Anchor(GuidancePaths.precedent(one.slug()), one.title());
        link.addClassName("search-subject");
        return new ListItem(link, new PrecedentFacts(categories.get(one.category()), one.county(), one.outcome(), one.days()), new Paragraph(one.result()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.precedents.title");
    }
}
