package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.staff.ImportSummary;

/** How far a list is, or how it ended. */
class ImportCard extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;

    private final transient ImportSummary run;

    ImportCard(ImportSummary run) {
        this.run = run;
    }

    @Override
    protected SectionCard initContent() {
        var card = new SectionCard(getTranslation("staff.import.run", run.file(), Dates.say(getLocale(), run.askedAt())));
        if (run.problem() != null) {
            return card.add(new Paragraph(getTranslation("staff.import.failed")), new Paragraph(getTranslation(run.problem())));
        }
        if (run.finishedAt() != null) {
            return card.add(new Paragraph(getTranslation("staff.import.done", run.total())));
        }
        var bar = new ProgressBar(0, Math.max(run.total(), 1), run.done());
        bar.setIndeterminate(run.done() == 0);
        bar.getElement().setAttribute("aria-label", getTranslation("staff.import.progress"));
        return card.add(bar, new Paragraph(getTranslation("staff.import.so-far", run.done(), run.total())));
    }
}
