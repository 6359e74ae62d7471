package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.StatuteDetail;
import org.heshi.portal.guidance.StatuteSummary;
import org.heshi.portal.guidance.Validity;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;

/** What a statute is called, whether it binds, when it was changed, and its other wordings. */
class StatuteHead extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    StatuteHead(StatuteDetail found) {
        var statute = found.statute();
        var facts = new Div(validity(statute), new Span(getTranslation("guidance.statute.kind." + statute.kind())),
                new Span(getTranslation("guidance.statute.region." + statute.region())));
        facts.addClassName("search-facts");
        getContent().addClassName("stack-tight");
        getContent().add(new PageHeader(statute.title(), getTranslation("guidance.statute.version", Dates.say(getLocale(), statute.versionOn()))), facts);
        if (statute.validity() != Validity.IN_FORCE) {
            var warning = new Paragraph(getTranslation("guidance.statute.not-in-force." + statute.validity()));
            warning.addClassNames("desk-warning", "tone-wait");
            getContent().add(warning);
        }
        var history = new UnorderedList();
        history.addClassName("plain-rows");
        found.history().forEach(line -> history.add(new ListItem(line)));
        getContent().add(new Details(getTranslation("guidance.statute.history"), history));
        if (found.versions().size() > 1) {
            getContent().add(versions(found));
        }
        var source = new Paragraph(getTranslation("guidance.statute.source"));
        source.addClassName("hint");
        getContent().add(source);
    }

    private Details versions(StatuteDetail found) {
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        found.versions().forEach(version -> {
            var link = new Anchor(GuidancePaths.statute(version.id(), null), getTranslation("guidance.statute.version", Dates.say(getLocale(), version.versionOn())));
            if (version.id().equals(found.statute().id())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link, validity(version)));
        });
        return new Details(getTranslation("guidance.statute.versions"), list);
    }

    private StatusBadge validity(StatuteSummary statute) {
        return new StatusBadge(getTranslation("guidance.statute.validity." + statute.validity()), switch (statute.validity()) {
            case IN_FORCE -> Tone.GO;
            case COMING -> Tone.WAIT;
            case REPLACED -> Tone.ALARM;
        });
    }
}
