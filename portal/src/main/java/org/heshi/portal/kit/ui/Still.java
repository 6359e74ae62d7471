package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.ElementUtil;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * Keeps the markup of what will not change while it is shown, instead of a node for each of its words: a session weighs a
 * fraction of it, and pages that say the same share it. Nothing in it may be listened to or hidden; links work.
 */
public final class Still {

    private Still() {}

    /** From now on the part is as it looks. What people wrote stays text, as in any element. */
    public static <T extends HasElement> T keep(T part) {
        var page = new Document("");
        page.outputSettings().prettyPrint(false);
        var markup = part.getElement().getChildren().map(child -> page.appendChild(ElementUtil.toJsoup(page, child)).lastChild().outerHtml())
                .collect(Collectors.joining());
        part.getElement().removeAllChildren();
        part.getElement().setProperty("innerHTML", markup.intern());
        return part;
    }
}
