package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.HelpTopic;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;

/** What people ask about the portal itself. */
@Route(GuidancePaths.HELP)
@AnonymousAllowed
class HelpView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    HelpView() {
        getContent().addClassNames("column", "stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.help.lead")));
        for (var topic : HelpTopic.values()) {
            var card = new SectionCard(topic.title(getLocale()), new Paragraph(topic.text(getLocale())));
            card.setId(topic.id());
            getContent().add(card);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.help.title");
    }
}
