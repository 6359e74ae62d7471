package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.heshi.portal.matters.MatterQuery;
import org.heshi.portal.mediation.DeskPaths;

/** What the desk is called, a way to find a case, and a way to write one down for a visitor. */
class DeskHeader extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField words = new TextField();

    DeskHeader() {
        words.setAriaLabel(getTranslation("mediation.desk.search"));
        words.setPlaceholder(getTranslation("mediation.desk.search"));
        words.setClearButtonVisible(true);
        words.setMaxLength(MatterQuery.LENGTH);
        words.addClassName("desk-search");
        var find = new Button(getTranslation("mediation.desk.find"), _ -> find());
        find.addClickShortcut(Key.ENTER).listenOn(words);
        var file = new Anchor(DeskPaths.FILE_FOR_VISITOR, getTranslation("mediation.desk.file"));
        file.addClassName("button-link");
        var row = new Div(words, find, file);
        row.addClassNames("actions", "desk-tools");
        getContent().addClassName("desk-header");
        getContent().add(new H1(getTranslation("mediation.desk.title")), row);
        DeskKeys.slashFocuses(words);
    }

    private void find() {
        SearchAddress.words(words.getValue()).go();
    }
}
