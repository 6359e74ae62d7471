package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.heshi.portal.kit.ui.StepForm.Problem;

/** Collects what is wrong with some fields; a value that refuses to exist says so in the words of its key. */
final class Complaints {

    private final List<Problem> problems = new ArrayList<>();

    <F extends Component & Focusable<?>> Complaints value(F field, Supplier<?> value) {
        try {
            value.get();
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(field.getTranslation(e.getMessage()), field));
        }
        return this;
    }

    <F extends Component & Focusable<?>> Complaints when(boolean wrong, F field, String key) {
        if (wrong) {
            problems.add(new Problem(field.getTranslation(key), field));
        }
        return this;
    }

    <F extends Component & Focusable<?>> Complaints length(F field, String text, int limit, String key) {
        return when(text.isBlank() || text.strip().length() > limit, field, key);
    }

    List<Problem> list() {
        return problems;
    }
}
