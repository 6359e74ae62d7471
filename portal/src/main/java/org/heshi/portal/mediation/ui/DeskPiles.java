package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.Category;
import org.heshi.portal.matters.Desk;
import org.heshi.portal.matters.DeskTab;
import org.jspecify.annotations.Nullable;

/** The piles with how much lies in each, and the category to which the list is narrowed. */
class DeskPiles extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private final transient Categories categories;
    private final ComboBox<Category> category;
    private transient @Nullable DeskAddress shown;

    DeskPiles(Categories categories) {
        this.categories = categories;
        var nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", getTranslation("mediation.desk.piles"));
        category = DeskFields.category(null, categories.all());
        category.setAriaLabel(getTranslation("mediation.desk.category"));
        category.setClearButtonVisible(true);
        category.setPlaceholder(getTranslation("mediation.desk.category.all"));
        category.addValueChangeListener(event -> {
            if (event.isFromClient() && shown != null) {
                shown.category(event.getValue() == null ? null : event.getValue().code()).go();
            }
        });
        getContent().addClassName("desk-piles");
        getContent().add(nav, category);
    }

    void show(DeskAddress address, Desk desk) {
        shown = address;
        list.removeAll();
        desk.tabs().forEach(tab -> list.add(new ListItem(link(tab, address, desk.counts().get(tab)))));
        category.setValue(address.category() == null ? null
                : categories.all().stream().filter(one -> one.code().equals(address.category())).findFirst().orElse(null));
    }

    private Anchor link(DeskTab tab, DeskAddress address, @Nullable Long count) {
        var link = new Anchor(address.pile(tab).href(), getTranslation("mediation.desk.pile." + tab));
        if (count != null && count > 0) {
            var number = new Span(String.valueOf(count));
            number.addClassName("desk-count");
            link.add(number);
        }
        if (tab == address.pile()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
