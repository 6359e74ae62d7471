package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heshi.portal.guidance.Citation;
import org.heshi.portal.guidance.OfferDetail;
import org.heshi.portal.guidance.PrecedentText;
import org.heshi.portal.guidance.Replacement;
import org.heshi.portal.kit.ui.SectionCard;

/** The original and what will be read, side by side and alive, with every replacement to be changed. */
class OfferFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField();
    private final TextArea story = new TextArea();
    private final TextArea result = new TextArea();
    private final Div hidden = new Div();
    private final Div shown = new Div();
    private final ReplacementList replacements;
    private final CitationsField citations;

    OfferFields(OfferDetail offer, boolean editable, boolean wording) {
        var text = Objects.requireNonNull(offer.text());
        field(title, "title", PrecedentText.TITLE_LENGTH, text.title(), wording);
        field(story, "story", PrecedentText.STORY_LENGTH, text.story(), wording);
        field(result, "result", PrecedentText.RESULT_LENGTH, text.result(), wording);
        title.addValueChangeListener(_ -> compare());
        story.addValueChangeListener(_ -> compare());
        result.addValueChangeListener(_ -> compare());
        replacements = new ReplacementList(offer.replacements(), editable, this::compare);
        citations = new CitationsField(offer.citations());
        citations.getContent().setReadOnly(!editable);
        var words = new Details(getTranslation("guidance.offer.words"), title, story, result);
        words.addClassName("offer-words");
        words.setVisible(wording);
        shown.getElement().setAttribute("aria-live", "polite");
        var both = new Div(new SectionCard(getTranslation("guidance.offer.original"), hidden), new SectionCard(getTranslation("guidance.offer.public"), shown));
        both.addClassName("guide-languages");
        getContent().addClassName("desk-fields");
        getContent().add(both, new SectionCard(getTranslation("guidance.offer.replacements"), replacements), words, citations);
        compare();
    }

    private <F extends TextFieldBase<F, String>> void field(F field, String part, int length, String value, boolean wording) {
        field.setLabel(getTranslation("guidance.precedent.part." + part));
        field.setRequiredIndicatorVisible(true);
        field.addClassName("wide");
        field.setReadOnly(!wording);
        field.setValue(value);
        if (field instanceof TextArea area) {
            area.setMaxLength(length);
            area.setMaxRows(14);
        } else if (field instanceof TextField line) {
            line.setMaxLength(length);
        }
    }

    private void compare() {
        hidden.removeAll();
        shown.removeAll();
        var list = replacements.read();
        Stream.of(title.getValue(), story.getValue(), result.getValue()).forEach(text -> {
            hidden.add(new Paragraph(Marks.of(OfferDetail.hidden(text, list))));
            shown.add(new Paragraph(Marks.of(OfferDetail.replaced(text, list))));
        });
    }

    List<Replacement> replacements() {
        return replacements.read();
    }

    Optional<List<Citation>> citations() {
        return citations.read();
    }

    /** The words, or a sentence by each field that is empty. */
    Optional<PrecedentText> text() {
        check(title, "title");
        check(story, "story");
        check(result, "result");
        return title.isInvalid() || story.isInvalid() || result.isInvalid() ? Optional.empty()
                : Optional.of(new PrecedentText(title.getValue(), story.getValue(), result.getValue()));
    }

    private <F extends TextFieldBase<F, String>> void check(F field, String part) {
        field.setErrorMessage(getTranslation("guidance.precedent." + part));
        field.setInvalid(field.getValue().isBlank());
    }
}
