package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.Synonym;
import org.heshi.portal.guidance.SynonymDesk;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** What people say and what the law calls it: a change counts for the next question. */
@Route(GuidancePaths.SYNONYMS)
@Menu(title = "guidance.synonyms.menu", order = 73)
@PermitAll
@OnDuty({Duty.MEDIATOR, Duty.CENTRE, Duty.ADMINISTRATOR})
class SynonymsView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient SynonymDesk desk;
    private final TextField said = new TextField();
    private final TextField called = new TextField();
    private final TextField filter = new TextField();
    private final Div found = new Div();

    SynonymsView(SynonymDesk desk) {
        this.desk = desk;
        said.setLabel(getTranslation("guidance.synonym.said"));
        said.setMaxLength(Synonym.SAID_LENGTH);
        called.setLabel(getTranslation("guidance.synonym.called"));
        called.setHelperText(getTranslation("guidance.synonym.called.help"));
        called.setMaxLength(Synonym.CALLED_LENGTH);
        filter.setLabel(getTranslation("guidance.synonym.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(_ -> show());
        var save = new Button(getTranslation("guidance.synonym.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(said, called, save);
        row.addClassName("actions");
        found.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.synonyms.lead")), row, filter, found);
        show();
    }

    private void show() {
        var synonyms = desk.find(filter.getValue().strip(), MOST);
        found.removeAll();
        if (synonyms.isEmpty()) {
            found.add(new EmptyState(Drawing.PAPER, getTranslation("guidance.synonyms.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        synonyms.forEach(one -> list.add(row(one)));
        found.add(list);
        if (synonyms.size() == MOST) {
            found.add(new Paragraph(getTranslation("guidance.synonyms.more", MOST)));
        }
    }

    private ListItem row(Synonym one) {
        var name = new Span(one.said());
        name.addClassName("person-name");
        var others = new Span(String.join("、", one.called()));
        others.addClassName("quiet");
        var words = new Div(name, others);
        words.addClassName("person-words");
        var change = new Button(getTranslation("guidance.synonym.change"), _ -> {
            said.setValue(one.said());
            called.setValue(String.join(" ", one.called()));
            called.focus();
        });
        change.getElement().setAttribute("aria-label", getTranslation("guidance.synonym.change.of", one.said()));
        var remove = new Button(getTranslation("guidance.synonym.remove"), _ -> Confirm.askFinal(getTranslation("guidance.synonym.remove.ask", one.said()),
                getTranslation("guidance.synonym.remove.then"), getTranslation("guidance.synonym.remove"), () -> {
                    desk.remove(one.said());
                    show();
                }));
        remove.getElement().setAttribute("aria-label", getTranslation("guidance.synonym.remove.of", one.said()));
        var row = new Div(change, remove);
        row.addClassName("actions");
        return new ListItem(words, row);
    }

    private void save() {
        said.setErrorMessage(getTranslation("guidance.synonym.said.bad"));
        called.setErrorMessage(getTranslation("guidance.synonym.called.bad"));
        said.setInvalid(said.getValue().isBlank() || said.getValue().strip().contains(" "));
        called.setInvalid(called.getValue().isBlank());
        if (!said.isInvalid() && !called.isInvalid()) {
            desk.put(new Synonym(said.getValue(), List.of(called.getValue().split("[\\s、，,]+"))));
            Toast.done(getTranslation("guidance.synonym.saved"));
            said.clear();
            called.clear();
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.synonyms.title");
    }
}
