package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.StatuteDetail;

/** The table of contents of a statute. */
class StatuteChapters extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    StatuteChapters(StatuteDetail found) {
        var list = new OrderedList();
        found.chapters().stream().filter(chapter -> !chapter.title().isEmpty()).forEach(chapter -> {
            var item = new ListItem();
            if (chapter.title().equals(found.open())) {
                var here = new Span(chapter.title());
                here.getElement().setAttribute("aria-current", "true");
                item.add(here);
            } else {
                item.add(new Anchor(GuidancePaths.statute(found.statute().id(), chapter.first()), chapter.title()));
            }
            list.add(item);
        });
        getContent().addClassNames("statute-chapters", "no-print");
        getContent().getElement().setAttribute("aria-label", getTranslation("guidance.statute.chapters"));
        getContent().setVisible(list.getComponentCount() > 1);
        getContent().add(list);
    }
}
