package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heshi.portal.kit.ui.ChoiceTiles;
import org.heshi.portal.kit.ui.ChoiceTiles.Choice;
import org.heshi.portal.kit.ui.StepForm.Problem;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.Category;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.MatterForm;
import org.jspecify.annotations.Nullable;

/** What it is about, in the person's own words; the words suggest the category, and the whole tree is at hand too. */
class KindFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Categories categories;
    private final transient Function<String, List<Category>> likely;
    private final transient Runnable changed;
    private final TextField subject = new TextField();
    private final Div tiles = new Div();
    private final Select<Category> branch = new Select<>();
    private final Select<Category> leaf = new Select<>();
    private final Details tree;
    private transient ChoiceTiles<Category> suggested;
    private transient @Nullable Category chosen;

    KindFields(Categories categories, Function<String, List<Category>> likely, Runnable changed) {
        this.categories = categories;
        this.likely = likely;
        this.changed = changed;
        subject.setLabel(getTranslation("mediation.file.kind.subject"));
        subject.setHelperText(getTranslation("mediation.file.kind.subject.help"));
        subject.setMaxLength(MatterForm.SUBJECT_LENGTH);
        subject.addClassName("wide");
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.addValueChangeListener(_ -> {
            suggest();
            changed.run();
        });
        tiles.getElement().setAttribute("aria-live", "polite");
        tree = new Details(getTranslation("mediation.file.kind.tree"), new Paragraph(getTranslation("mediation.file.kind.tree.text")), branch, leaf);
        tree.addClassName("kind-tree");
        growTree();
        suggested = tiles(List.of());
        getContent().addClassName("stack");
        getContent().add(subject, tiles, tree);
        suggest();
    }

    private void growTree() {
        for (var select : List.of(branch, leaf)) {
            select.addClassName("wide");
            select.setItemLabelGenerator(category -> category.name(getLocale()));
        }
        branch.setLabel(getTranslation("mediation.file.kind.branch"));
        branch.setItems(categories.top());
        branch.addValueChangeListener(event -> leaf.setItems(event.getValue() == null ? List.of() : categories.children(event.getValue().code())));
        leaf.setLabel(getTranslation("mediation.file.kind.leaf"));
        leaf.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(event.getValue());
                suggest();
            }
        });
    }

    /** What was chosen stays among the suggestions, whatever the words become. */
    private void suggest() {
        var likely = new ArrayList<>(subject.isEmpty() ? List.of() : this.likely.apply(subject.getValue()));
        if (chosen != null && !likely.contains(chosen)) {
            likely.addFirst(chosen);
        }
        suggested = tiles(likely);
        tiles.removeAll();
        if (!likely.isEmpty()) {
            tiles.add(suggested);
        } else if (!subject.isEmpty()) {
            tiles.add(new Paragraph(getTranslation("mediation.file.kind.none")));
            tree.setOpened(true);
        }
    }

    private ChoiceTiles<Category> tiles(List<Category> likely) {
        var group = new ChoiceTiles<>(getTranslation("mediation.file.kind.label"), likely.stream().map(this::tile).toList());
        group.setValue(chosen);
        group.addValueChangeListener(event -> choose(event.getValue()));
        return group;
    }

    private Choice<Category> tile(Category category) {
        var within = category.parent() == null ? "" : categories.get(category.parent()).name(getLocale());
        return new Choice<>(category, category.name(getLocale()), getTranslation("mediation.file.kind.tile", within, category.admitDays()));
    }

    private void choose(@Nullable Category category) {
        chosen = category;
        changed.run();
    }

    TextField subject() {
        return subject;
    }

    Optional<Category> category() {
        return Optional.ofNullable(chosen);
    }

    /** As whoever leads here knows already; it stays changeable. */
    void about(String category) {
        chosen = known(category);
        suggest();
    }

    private @Nullable Category known(String category) {
        return categories.all().stream().filter(one -> one.code().equals(new CategoryCode(category)) && one.parent() != null).findFirst().orElse(null);
    }

    void fill(String words, @Nullable String category) {
        chosen = category == null ? null : known(category);
        subject.setValue(words);
        suggest();
    }

    List<Problem> problems() {
        var complaints = new Complaints().length(subject, subject.getValue(), MatterForm.SUBJECT_LENGTH, "matters.subject.length");
        return tiles.getChildren().noneMatch(suggested::equals)
                ? complaints.when(chosen == null && !subject.isEmpty(), branch, "mediation.file.kind.required").list()
                : complaints.when(chosen == null, suggested, "mediation.file.kind.required").list();
    }
}
