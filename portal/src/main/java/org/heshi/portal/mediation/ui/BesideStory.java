package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.heshi.portal.guidance.Beside;
import org.heshi.portal.guidance.GuidancePaths;

/** Beside the story, as it is told: guides that may help, and what similar disputes came to. On a phone it is below, and closed. */
class BesideStory extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, Beside> search;
    private final Div found = new Div();
    private final Details beside;

    BesideStory(StoryFields told, Function<String, Beside> search) {
        this.search = search;
        found.addClassName("stack");
        beside = new Details(getTranslation("mediation.file.beside"), found);
        beside.addClassName("beside");
        beside.setVisible(false);
        beside.getElement().executeJs("this.opened = matchMedia('(min-width: 72rem)').matches");
        getContent().addClassName("with-beside");
        getContent().add(told, beside);
        told.onWords(this::look);
    }

    private void look(String words) {
        var likely = search.apply(words);
        beside.setVisible(!likely.isEmpty());
        found.removeAll();
        if (!likely.guides().isEmpty()) {
            var list = list("mediation.file.beside.guides");
            likely.guides().forEach(guide -> list.add(line(GuidancePaths.guide(guide.slug()), guide.text().in(getLocale()).title())));
        }
        if (!likely.precedents().isEmpty()) {
            var list = list("mediation.file.beside.precedents");
            likely.precedents().forEach(one -> list.add(line(GuidancePaths.precedent(one.slug()), one.title())));
        }
    }

    private UnorderedList list(String title) {
        var list = new UnorderedList();
        list.addClassName("law-list");
        found.add(new H2(getTranslation(title)), list);
        return list;
    }

    /** Beside the form, which stays as it is. */
    private static ListItem line(String path, String title) {
        return new ListItem(new Anchor(path, title, AnchorTarget.BLANK));
    }
}
