package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heshi.portal.guidance.CitedArticle;
import org.heshi.portal.guidance.GuidancePaths;

/** The articles that a text relies on, each leading to its words where the law was read in. */
class CitedList extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    CitedList(List<CitedArticle> cited) {
        getContent().addClassName("law-list");
        cited.forEach(one -> {
            var words = getTranslation("guidance.citation.said", one.citation().law(), String.valueOf(one.citation().number()));
            getContent().add(new ListItem(one.statute() == null ? new Span(words)
                    : new Anchor(GuidancePaths.statute(one.statute(), one.citation().number()), words)));
        });
    }
}
