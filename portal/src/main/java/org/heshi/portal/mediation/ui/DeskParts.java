package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.heshi.portal.mediation.StaffCase;
import org.heshi.portal.mediation.StaffPart;

/** The way to the parts of a case. */
class DeskParts extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    DeskParts() {
        getContent().addClassNames("desk-parts", "no-print");
        getContent().getElement().setAttribute("aria-label", getTranslation("mediation.desk.parts"));
        getContent().add(list);
    }

    void show(DeskAddress address, StaffCase opened) {
        list.removeAll();
        for (var part : StaffPart.values()) {
            var link = new Anchor(address.part(part).href(), getTranslation("mediation.desk.part." + part));
            if (part == address.part()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            if (part == StaffPart.MESSAGES && opened.undelivered() > 0) {
                var count = new Span(getTranslation("mediation.desk.undelivered", opened.undelivered()));
                count.addClassNames("desk-count", "tone-alarm");
                link.add(count);
            }
            if (part == StaffPart.TALK && part != address.part() && opened.unread() > 0) {
                var count = new Span(getTranslation("mediation.desk.unread", opened.unread()));
                count.addClassName("desk-count");
                link.add(count);
            }
            list.add(new ListItem(link));
        }
    }
}
