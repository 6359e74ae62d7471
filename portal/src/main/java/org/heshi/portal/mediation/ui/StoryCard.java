package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Still;
import org.heshi.portal.kit.ui.SummaryList;
import org.heshi.portal.mediation.CaseView;

/** What it is about, as the applicant told it. */
class StoryCard extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;

    private final transient CaseView view;

    StoryCard(CaseView view) {
        this.view = view;
    }

    @Override
    protected SectionCard initContent() {
        var matter = view.matter();
        var list = new SummaryList()
                .row(getTranslation("mediation.file.check.told"), matter.told())
                .row(getTranslation("mediation.file.check.wish"), matter.wish())
                .row(getTranslation("mediation.file.check.privacy"), getTranslation("mediation.case.privacy." + matter.privacy()));
        if (matter.filedFor() != null) {
            list.row(getTranslation("mediation.case.filed-for"), getTranslation("mediation.case.filed-for.text", matter.filedFor()));
        }
        return new SectionCard(getTranslation("mediation.case.story.title"), Still.keep(list));
    }
}
