package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.guidance.GuideAuthor;
import org.heshi.portal.guidance.GuideText;
import org.heshi.portal.kit.ui.LocalWords;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.Category;
import org.heshi.portal.matters.CategoryCode;
import org.jspecify.annotations.Nullable;

/** Everything a guide consists of, in both languages beside each other. What was typed stays when it is refused. */
class GuideFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final LocalDate today;
    private final ComboBox<Category> category = new ComboBox<>();
    private final Select<GuideAuthor> author = new Select<>();
    private final DatePicker review;
    private final CitationsField articles;
    private final GuideWordsFields zh;
    private final GuideWordsFields en;

    GuideFields(Categories categories, @Nullable GuideText before, LocalDate today) {
        this.today = today;
        category.setLabel(getTranslation("guidance.edit.category"));
        category.setItems(categories.all().stream().filter(one -> one.parent() != null).toList());
        category.setItemLabelGenerator(one -> one.name(getLocale()));
        category.setRequiredIndicatorVisible(true);
        author.setLabel(getTranslation("guidance.edit.author"));
        author.setItems(GuideAuthor.values());
        author.setItemLabelGenerator(one -> one == null ? "" : getTranslation("guidance.author." + one));
        author.setValue(before == null ? GuideAuthor.MEDIATOR : before.author());
        review = LocalWords.day(getTranslation("guidance.edit.review"));
        review.setValue(before != null && before.review().isAfter(today) ? before.review() : today.plusYears(1));
        articles = new CitationsField(before == null ? List.of() : before.articles());
        zh = new GuideWordsFields(getTranslation("guidance.edit.chinese"), before == null ? null : before.zh());
        en = new GuideWordsFields(getTranslation("guidance.edit.english"), before == null ? null : before.en());
        if (before != null) {
            category.setValue(categories.get(new CategoryCode(before.category())));
        }
        var head = new Div(category, author, review);
        head.addClassName("actions");
        var both = new Div(zh, en);
        both.addClassName("guide-languages");
        getContent().addClassName("desk-fields");
        getContent().add(head, articles, both);
    }

    /** The guide as written today, or a sentence by each field that is not right. */
    Optional<GuideText> read() {
        category.setErrorMessage(getTranslation("matters.refused.category"));
        category.setInvalid(category.isEmpty());
        review.setErrorMessage(getTranslation("guidance.guide.review"));
        review.setInvalid(review.isEmpty() || !review.getValue().isAfter(today));
        var cited = articles.read();
        var chinese = zh.read();
        var english = en.read();
        if (category.isInvalid() || review.isInvalid() || cited.isEmpty() || chinese.isEmpty() || english.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GuideText(category.getValue().code().value(), today, author.getValue(), review.getValue(), cited.get(), chinese.get(), english.get()));
    }
}
