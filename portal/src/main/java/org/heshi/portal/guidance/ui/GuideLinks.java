package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heshi.portal.guidance.Advice;
import org.heshi.portal.guidance.GuidancePaths;

/** Guides that may help, each a line. */
class GuideLinks extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    GuideLinks(List<Advice.Guidance> guides) {
        getContent().addClassName("law-list");
        guides.forEach(guide -> getContent().add(new ListItem(new Anchor(GuidancePaths.guide(guide.slug()), guide.text().in(getLocale()).title()))));
    }
}
