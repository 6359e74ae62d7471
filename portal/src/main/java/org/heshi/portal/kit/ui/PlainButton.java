package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * The browser's own button, for what stands on every page: Vaadin's keeps two listeners with ten measurements of each click, most
 * of what the head of a page would weigh in a session.
 */
@Tag("button")
public class PlainButton extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    public PlainButton(String words, Runnable act) {
        setText(words);
        addClassName("plain-button");
        getElement().setAttribute("type", "button");
        getElement().addEventListener("click", _ -> act.run());
    }
}
