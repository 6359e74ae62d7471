package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heshi.portal.guidance.Citation;
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
    private static final Pattern ARTICLE = Pattern.compile("(\\S.*?)[\\s　]+(\\d{1,4})");

    private final LocalDate today;
    private final ComboBox<Category> category = new ComboBox<>();
    private final Select<GuideAuthor> author = new Select<>();
    private final DatePicker review;
    private final TextArea articles = new TextArea();
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
        articles.setLabel(getTranslation("guidance.edit.articles"));
        articles.setRequiredIndicatorVisible(true);
        articles.setMinRows(3);
        articles.addClassName("wide");
        zh = new GuideWordsFields(getTranslation("guidance.edit.chinese"), before == null ? null : before.zh());
        en = new GuideWordsFields(getTranslation("guidance.edit.english"), before == null ? null : before.en());
        if (before != null) {
            category.setValue(categories.get(new CategoryCode(before.category())));
            articles.setValue(before.articles().stream().map(one -> one.law() + " " + one.number()).collect(Collectors.joining("\n")));
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
        var cited = cited();
        var chinese = zh.read();
        var english = en.read();
        if (category.isInvalid() || review.isInvalid() || articles.isInvalid() || chinese.isEmpty() || english.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GuideText(category.getValue().code().value(), today, author.getValue(), review.getValue(), cited, chinese.get(), english.get()));
    }

    private List<Citation> cited() {
        var lines = articles.getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var cited = new ArrayList<Citation>();
        articles.setErrorMessage(getTranslation("guidance.guide.articles"));
        articles.setInvalid(lines.isEmpty() || lines.size() > GuideText.MOST_ARTICLES);
        for (var i = 0; i < lines.size(); i++) {
            var parts = ARTICLE.matcher(lines.get(i));
            try {
                cited.add(new Citation(parts.matches() ? parts.group(1) : "", parts.matches() ? Integer.parseInt(parts.group(2)) : 0));
            } catch (IllegalArgumentException _) {
                articles.setErrorMessage(getTranslation("guidance.edit.articles.bad", i + 1));
                articles.setInvalid(true);
            }
        }
        return cited;
    }
}
