package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heshi.portal.guidance.GuideWords;
import org.jspecify.annotations.Nullable;

/** The words of a guide in one language; lists are written one item a line. */
class GuideWordsFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField();
    private final TextArea words = lines("words");
    private final TextArea now = lines("now");
    private final TextArea law = lines("law");
    private final TextArea limits = lines("limits");
    private final TextArea bring = lines("bring");
    private final TextArea whom = lines("whom");
    private final TextArea mediation = text("mediation");
    private final TextArea alarm = text("alarm");

    GuideWordsFields(String language, @Nullable GuideWords before) {
        title.setLabel(getTranslation("guidance.guide.part.title"));
        title.setMaxLength(GuideWords.TITLE_LENGTH);
        title.setRequiredIndicatorVisible(true);
        title.addClassName("wide");
        getContent().addClassName("desk-fields");
        getContent().add(new H2(language), title, words, now, law, limits, bring, whom, mediation, alarm);
        if (before != null) {
            fill(before);
        }
    }

    private TextArea text(String part) {
        var area = new TextArea(getTranslation("guidance.guide.part." + part));
        area.setRequiredIndicatorVisible(true);
        area.setMinRows(2);
        area.addClassName("wide");
        return area;
    }

    private TextArea lines(String part) {
        var area = text(part);
        area.setHelperText(getTranslation("guidance.edit.lines"));
        area.setMinRows(3);
        return area;
    }

    private void fill(GuideWords before) {
        title.setValue(before.title());
        words.setValue(String.join("\n", before.words()));
        now.setValue(String.join("\n", before.now()));
        law.setValue(String.join("\n", before.law()));
        limits.setValue(String.join("\n", before.limits()));
        bring.setValue(String.join("\n", before.bring()));
        whom.setValue(String.join("\n", before.whom()));
        mediation.setValue(before.mediation());
        alarm.setValue(before.alarm());
    }

    /** The words, or a sentence by each field that is not right. */
    Optional<GuideWords> read() {
        var parts = Map.of("words", words, "now", now, "law", law, "limits", limits, "bring", bring, "whom", whom);
        parts.forEach((name, area) -> {
            var written = of(area);
            mark(area, written.isEmpty() || written.size() > GuideWords.MOST_LINES
                    || written.stream().anyMatch(line -> line.length() > GuideWords.LINE_LENGTH), "guidance.guide." + name);
        });
        mark(mediation, mediation.getValue().isBlank() || mediation.getValue().strip().length() > GuideWords.TEXT_LENGTH, "guidance.guide.mediation");
        mark(alarm, alarm.getValue().isBlank() || alarm.getValue().strip().length() > GuideWords.TEXT_LENGTH, "guidance.guide.alarm");
        title.setErrorMessage(getTranslation("guidance.guide.title"));
        title.setInvalid(title.getValue().isBlank());
        var wrong = title.isInvalid() || mediation.isInvalid() || alarm.isInvalid() || parts.values().stream().anyMatch(TextArea::isInvalid);
        return wrong ? Optional.empty() : Optional.of(new GuideWords(title.getValue(), of(words), of(law), of(now), of(bring), of(limits), of(whom),
                mediation.getValue(), alarm.getValue()));
    }

    private void mark(TextArea area, boolean wrong, String key) {
        area.setErrorMessage(getTranslation(key));
        area.setInvalid(wrong);
    }

    private static List<String> of(TextArea area) {
        return area.getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
