package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heshi.portal.guidance.Citation;
import org.heshi.portal.guidance.GuideText;

/** The articles that a text relies on, one a line: the full title of the law, a space, the number. */
class CitationsField extends Composite<TextArea> {

    private static final long serialVersionUID = 1L;
    private static final Pattern ARTICLE = Pattern.compile("《?(\\S.*?)》?[\\s　]*第?[\\s　]*(\\d{1,4})条?");

    CitationsField(List<Citation> before) {
        getContent().setLabel(getTranslation("guidance.edit.articles"));
        getContent().setRequiredIndicatorVisible(true);
        getContent().setMinRows(3);
        getContent().addClassName("wide");
        getContent().setValue(before.stream().map(one -> one.law() + " " + one.number()).collect(Collectors.joining("\n")));
    }

    void add(Citation citation) {
        var line = citation.law() + " " + citation.number();
        if (lines().noneMatch(line::equals)) {
            getContent().setValue(Stream.concat(lines(), Stream.of(line)).collect(Collectors.joining("\n")));
        }
    }

    /** The articles, or a sentence by the field when there are none or one is not understood. */
    Optional<List<Citation>> read() {
        var lines = lines().toList();
        var cited = new ArrayList<Citation>();
        getContent().setErrorMessage(getTranslation("guidance.guide.articles"));
        getContent().setInvalid(lines.isEmpty() || lines.size() > GuideText.MOST_ARTICLES);
        for (var i = 0; i < lines.size(); i++) {
            var parts = ARTICLE.matcher(lines.get(i));
            try {
                cited.add(new Citation(parts.matches() ? parts.group(1).strip() : "", parts.matches() ? Integer.parseInt(parts.group(2)) : 0));
            } catch (IllegalArgumentException _) {
                getContent().setErrorMessage(getTranslation("guidance.edit.articles.bad", i + 1));
                getContent().setInvalid(true);
            }
        }
        return getContent().isInvalid() ? Optional.empty() : Optional.of(List.copyOf(cited));
    }

    private Stream<String> lines() {
        return getContent().getValue().lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
