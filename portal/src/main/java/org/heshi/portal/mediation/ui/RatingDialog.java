package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heshi.portal.kit.ui.RatingField;
import org.heshi.portal.mediation.Rating;
import org.jspecify.annotations.Nullable;

/** What a party thinks of how it was treated; nobody is ranked by it. */
final class RatingDialog {

    private RatingDialog() {}

    static void open(@Nullable Rating before, Consumer<Rating> rate) {
        var dialog = new Dialog();
        var fields = Stream.of("fairness", "respect", "understood", "result")
                .map(what -> new RatingField(dialog.getTranslation("mediation.case.rate." + what))).toList();
        var words = new TextArea(dialog.getTranslation("mediation.case.rate.words"));
        words.setMaxLength(Rating.WORDS_LENGTH);
        words.addClassName("wide");
        if (before != null) {
            fill(fields, List.of(before.fairness(), before.respect(), before.understood(), before.result()));
            words.setValue(Objects.requireNonNullElse(before.words(), ""));
        }
        var send = new Button(dialog.getTranslation("mediation.case.rate"), _ -> {
            if (isWhole(fields)) {
                var marks = fields.stream().map(RatingField::getValue).toList();
                rate.accept(new Rating(marks.get(0), marks.get(1), marks.get(2), marks.get(3), words.getValue()));
                dialog.close();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var box = new Div(new Paragraph(dialog.getTranslation("mediation.case.rate.text")));
        fields.forEach(box::add);
        box.add(words);
        box.addClassName("stack");
        dialog.setHeaderTitle(dialog.getTranslation("mediation.case.rate.title"));
        dialog.addClassName("confirm");
        dialog.add(box);
        dialog.getFooter().add(new Button(dialog.getTranslation("kit.cancel"), _ -> dialog.close()), send);
        dialog.open();
    }

    private static void fill(List<RatingField> fields, List<Integer> marks) {
        for (var i = 0; i < marks.size(); i++) {
            fields.get(i).setValue(marks.get(i));
        }
    }

    private static boolean isWhole(List<RatingField> fields) {
        fields.forEach(field -> {
            field.setErrorMessage(field.getTranslation("mediation.case.rate.required"));
            field.setInvalid(field.isEmpty());
        });
        return fields.stream().noneMatch(RatingField::isEmpty);
    }
}
