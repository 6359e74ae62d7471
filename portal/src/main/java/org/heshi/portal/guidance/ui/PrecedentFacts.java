package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.heshi.portal.guidance.Outcome;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.matters.Category;
import org.heshi.portal.territory.PlaceSummary;

/** All that is told of who, where and when: how it ended, in how many days, what it was about, and the county. */
class PrecedentFacts extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    PrecedentFacts(Category category, PlaceSummary county, Outcome outcome, int days) {
        getContent().addClassName("search-facts");
        getContent().add(new StatusBadge(getTranslation("guidance.outcome." + outcome), Tone.GO),
                new Span(getTranslation("guidance.precedent.days", days)), new Span(category.name(getLocale())), new Span(county.say(getLocale())));
    }
}
