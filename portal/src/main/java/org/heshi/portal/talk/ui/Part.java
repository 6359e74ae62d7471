package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of a live page: made anew only when what it shows has changed, so that nobody loses what they are typing elsewhere. */
class Part extends Div {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Object shown;

    /** What comes next is another thing altogether. */
    void clear() {
        shown = null;
        removeAll();
    }

    void show(Object what, Supplier<? extends Component> made) {
        if (!Objects.equals(shown, what)) {
            shown = what;
            removeAll();
            var content = made.get();
            add(content);
            setVisible(!content.getElement().getTag().equals("div") || content.getElement().getChildCount() > 0);
        }
    }
}
