package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.mediation.CaseView;

/** For whoever was invited: by whom, what for, what silence means, and who helps. */
class RespondentNote extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;

    private final transient CaseView view;

    RespondentNote(CaseView view) {
        this.view = view;
    }

    @Override
    protected SectionCard initContent() {
        var help = new Anchor("tel:12348", "12348");
        help.setRouterIgnore(true);
        help.addClassName("call");
        var rights = new UnorderedList();
        for (var right : new String[] {"voluntary", "silence", "agent", "same"}) {
            rights.add(new ListItem(getTranslation("mediation.case.invited." + right)));
        }
        rights.addClassName("prompts");
        var card = new SectionCard(getTranslation("mediation.case.invited.title"),
                new Paragraph(getTranslation("mediation.case.invited.by", view.holder().name())), rights,
                new Paragraph(new Text(getTranslation("mediation.case.invited.help") + " "), help));
        return card;
    }
}
