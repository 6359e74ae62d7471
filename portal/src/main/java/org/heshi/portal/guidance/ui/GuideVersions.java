package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heshi.portal.guidance.GuideDetail;
import org.heshi.portal.guidance.GuideWords;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Rewording;
import org.heshi.portal.kit.ui.MarkedText;
import org.heshi.portal.kit.ui.SectionCard;

/** What changed from one version of a guide to another, word by word, in both languages. */
class GuideVersions extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Select<GuideDetail.Version> from = new Select<>();
    private final Div changes = new Div();

    GuideVersions(GuideDetail guide) {
        var latest = guide.versions().getLast();
        from.setLabel(getTranslation("guidance.edit.versions"));
        from.setItems(guide.versions().subList(0, guide.versions().size() - 1).reversed());
        from.setItemLabelGenerator(version -> version == null ? ""
                : getTranslation("guidance.version", version.number(), Dates.say(getLocale(), version.madeAt())));
        from.addValueChangeListener(event -> compare(event.getValue(), latest));
        changes.addClassName("desk-changes");
        getContent().add(new SectionCard(getTranslation("guidance.edit.versions"), from, changes));
        from.setValue(guide.versions().get(guide.versions().size() - 2));
    }

    private void compare(GuideDetail.Version before, GuideDetail.Version after) {
        changes.removeAll();
        changes.add(new Paragraph(getTranslation("guidance.edit.changes", before.number())));
        language("guidance.edit.chinese", before.text().zh(), after.text().zh());
        language("guidance.edit.english", before.text().en(), after.text().en());
        if (changes.getComponentCount() == 1) {
            changes.add(new Paragraph(getTranslation("guidance.edit.changes.none")));
        }
    }

    private void language(String key, GuideWords before, GuideWords after) {
        var old = parts(before);
        parts(after).forEach((part, words) -> {
            var stretches = Rewording.between(old.getOrDefault(part, ""), words);
            if (!Rewording.isSame(stretches)) {
                changes.add(new H3(getTranslation(key) + " · " + getTranslation("guidance.guide.part." + part)), MarkedText.of(stretches));
            }
        });
    }

    private static Map<String, String> parts(GuideWords words) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("title", words.title());
        parts.put("words", String.join("\n", words.words()));
        parts.put("now", String.join("\n", words.now()));
        parts.put("law", String.join("\n", words.law()));
        parts.put("limits", String.join("\n", words.limits()));
        parts.put("bring", String.join("\n", words.bring()));
        parts.put("whom", String.join("\n", words.whom()));
        parts.put("mediation", words.mediation());
        parts.put("alarm", words.alarm());
        return parts;
    }
}
