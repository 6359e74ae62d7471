package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.heshi.portal.guidance.Asking;
import org.heshi.portal.guidance.FindKind;
import org.heshi.portal.guidance.Region;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.Category;

/** What narrows a search, and in what order its finds stand. */
class FindFilters extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private final Select<FindKind> kind = new Select<>();
    private final ComboBox<Category> category = new ComboBox<>();
    private final Select<Region> region = new Select<>();
    private final Checkbox replaced = new Checkbox();
    private final Checkbox latest = new Checkbox();

    FindFilters(Categories categories, Runnable changed) {
        select(kind, "guidance.find.kind", FindKind.values(), "guidance.find.kind.", changed);
        select(region, "guidance.find.region", Region.values(), "guidance.statute.region.", changed);
        category.setLabel(getTranslation("guidance.edit.category"));
        category.setPlaceholder(getTranslation("guidance.find.all"));
        category.setItems(categories.all());
        category.setItemLabelGenerator(one -> one.name(getLocale()));
        category.setClearButtonVisible(true);
        category.addValueChangeListener(_ -> changed.run());
        replaced.setLabel(getTranslation("guidance.find.replaced"));
        replaced.addValueChangeListener(_ -> changed.run());
        latest.setLabel(getTranslation("guidance.find.latest"));
        latest.addValueChangeListener(_ -> changed.run());
        var row = new Div(kind, category, region, replaced, latest);
        row.addClassName("search-form");
        getContent().setSummaryText(getTranslation("guidance.find.narrow"));
        getContent().add(row);
    }

    private <T extends Enum<T>> void select(Select<T> select, String label, T[] values, String prefix, Runnable changed) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("guidance.find.all"));
        select.setItems(values);
        select.setItemLabelGenerator(one -> one == null ? getTranslation("guidance.find.all") : getTranslation(prefix + one));
        select.addValueChangeListener(_ -> changed.run());
    }

    void only(FindKind one) {
        getContent().setOpened(true);
        kind.setValue(one);
    }

    Asking read(String words, int page) {
        return new Asking(words, kind.getValue(), category.getValue() == null ? null : category.getValue().code(), region.getValue(), replaced.getValue(), latest.getValue(), page);
    }
}
