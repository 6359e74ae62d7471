package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.StatuteKind;
import org.heshi.portal.guidance.StatuteSummary;
import org.heshi.portal.guidance.Statutes;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.PageHeader;

/** All statutes that were read in, of one kind at a time. */
@Route(GuidancePaths.STATUTES)
@AnonymousAllowed
class StatutesView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final transient Statutes statutes;
    private final Select<StatuteKind> kind = new Select<>();
    private final TextField words = new TextField();
    private final Div found = new Div();

    StatutesView(Statutes statutes) {
        this.statutes = statutes;
        kind.setLabel(getTranslation("guidance.statutes.kind"));
        kind.setItems(StatuteKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : getTranslation("guidance.statute.kind." + one));
        kind.setValue(StatuteKind.LAW);
        kind.addValueChangeListener(_ -> show());
        words.setLabel(getTranslation("guidance.statutes.words"));
        words.setMaxLength(100);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> show());
        var row = new Div(kind, words);
        row.addClassName("actions");
        found.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.statutes.lead")), row, found);
        show();
    }

    private void show() {
        var list = statutes.list(kind.getValue(), words.getValue().strip(), MOST);
        found.removeAll();
        if (list.isEmpty()) {
            found.add(new EmptyState(Drawing.LAW, getTranslation("guidance.statutes.empty")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("plain-rows");
        list.forEach(statute -> rows.add(row(statute)));
        found.add(rows);
        if (list.size() == MOST) {
            found.add(new Paragraph(getTranslation("guidance.statutes.more", MOST)));
        }
    }

    private ListItem row(StatuteSummary statute) {
        var link = new Anchor(GuidancePaths.statute(statute.id(), null), statute.title());
        var facts = new Span(getTranslation("guidance.statute.version", Dates.say(getLocale(), statute.versionOn())) + " · "
                + getTranslation("guidance.statute.validity." + statute.validity()));
        facts.addClassName("quiet");
        var content = new Div(link, facts);
        content.addClassName("person-words");
        return new ListItem(content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.statutes.title");
    }
}
