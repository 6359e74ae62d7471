package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.stream.Collectors;
import org.heshi.portal.mediation.CaseView.MediatorSummary;
import org.heshi.portal.mediation.MediatorChoice;
import org.heshi.portal.mediation.StaffCase;

/** Chooses one or two mediators, the likeliest first; says what each carries and what ties them to the parties. */
final class DeskAssign {

    private static final int MOST = 2;

    private DeskAssign() {}

    static void open(Component asker, DeskTools tools, DeskActs page, StaffCase opened) {
        var id = opened.view().matter().id();
        var choices = tools.assigning().choices(id);
        if (choices.isEmpty()) {
            DeskDialog.open(asker.getTranslation("mediation.desk.assign.ask"), asker.getTranslation("mediation.desk.assign.nobody"),
                    asker.getTranslation("kit.close"), false, () -> true);
            return;
        }
        var group = new CheckboxGroup<MediatorChoice>(asker.getTranslation("mediation.desk.assign.who"));
        group.addClassNames("desk-mediators", "wide");
        group.setItems(choices);
        group.setItemEnabledProvider(choice -> !choice.isBarred());
        group.setRenderer(new ComponentRenderer<>(choice -> choice(asker, choice)));
        var now = opened.view().mediators().stream().map(MediatorSummary::id).collect(Collectors.toSet());
        group.setValue(choices.stream().filter(choice -> now.contains(choice.mediator()) && !choice.isBarred()).collect(Collectors.toSet()));
        var warning = new Paragraph();
        warning.addClassNames("desk-warning", "tone-wait");
        warning.getElement().setAttribute("role", "status");
        warning.setVisible(false);
        group.addValueChangeListener(event -> {
            var tied = event.getValue().stream().filter(choice -> !choice.ties().isEmpty()).map(MediatorChoice::name).sorted().toList();
            warning.setVisible(!tied.isEmpty());
            warning.setText(asker.getTranslation("mediation.desk.assign.tied", String.join(asker.getTranslation("mediation.desk.and"), tied)));
            group.setInvalid(false);
        });
        DeskDialog.open(asker.getTranslation("mediation.desk.assign.ask"),
                asker.getTranslation(now.isEmpty() ? "mediation.desk.assign.then" : "mediation.desk.reassign.then"),
                asker.getTranslation("mediation.desk.assign"), false, () -> {
                    var chosen = group.getValue().stream().map(MediatorChoice::mediator).collect(Collectors.toSet());
                    group.setErrorMessage(asker.getTranslation("mediation.refused.mediators"));
                    group.setInvalid(chosen.isEmpty() || chosen.size() > MOST);
                    if (group.isInvalid()) {
                        return false;
                    }
                    page.act(() -> tools.assigning().assign(id, chosen), "mediation.desk.assign.done");
                    return true;
                }, group, warning);
    }

    private static Component choice(Component asker, MediatorChoice choice) {
        var name = new Span(choice.name());
        name.addClassName("choice-title");
        var load = new Span(asker.getTranslation("mediation.desk.load", choice.load()));
        load.addClassName("choice-explanation");
        var line = new Span(name, load);
        line.addClassName("choice");
        choice.ties().forEach(tie -> {
            var words = new Span(asker.getTranslation("mediation.desk.tie." + tie));
            words.addClassNames("choice-explanation", choice.isBarred() ? "desk-barred" : "desk-tie");
            line.add(words);
        });
        return line;
    }
}
