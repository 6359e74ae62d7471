package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is wrong with a form, in one place, each sentence leading to its field. */
final class ProblemList {

    private ProblemList() {}

    static void fill(Div box, List<StepForm.Problem> problems) {
        var list = new UnorderedList();
        problems.forEach(problem -> {
            var link = new NativeButton(problem.sentence(), _ -> problem.field().focus());
            link.addClassName("link");
            list.add(new ListItem(new Component[] {link}));
            if (problem.field() instanceof HasValidation field) {
                field.setErrorMessage(problem.sentence());
                field.setInvalid(true);
            }
        });
        box.removeAll();
        box.addClassName("problems");
        box.add(new H2(box.getTranslation("kit.problems")), list);
        box.getElement().executeJs("this.focus()");
    }

    static void clear(Div box, List<StepForm.Problem> problems) {
        box.removeAll();
        box.removeClassName("problems");
        problems.forEach(problem -> {
            if (problem.field() instanceof HasValidation field) {
                field.setInvalid(false);
            }
        });
    }
}
