package org.heshi.portal;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What somebody in front of a screen reads of it. */
public final class Seen {

    private Seen() {}

    public static String in(HasElement part) {
        return ElementUtil.toJsoup(new Document(""), part.getElement()) instanceof Element element ? element.wholeText() : "";
    }
}
