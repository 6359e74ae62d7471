package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.TimelineList;
import org.heshi.portal.mediation.CaseView;

/** What happened so far, the latest first; of a long story the beginning folds away. */
class HappenedCard extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;
    private static final int LATEST = 6;

    private final transient CaseView view;

    HappenedCard(CaseView view) {
        this.view = view;
    }

    @Override
    protected SectionCard initContent() {
        var entries = view.timeline().reversed().stream().map(this::entry).toList();
        var card = new SectionCard(getTranslation("mediation.case.happened.title"), new TimelineList(head(entries)));
        if (entries.size() > LATEST) {
            card.add(new Details(getTranslation("mediation.case.happened.earlier", entries.size() - LATEST),
                    new TimelineList(entries.subList(LATEST, entries.size()))));
        }
        return card;
    }

    private static List<TimelineList.Entry> head(List<TimelineList.Entry> entries) {
        return entries.subList(0, Math.min(LATEST, entries.size()));
    }

    private TimelineList.Entry entry(CaseView.Entry entry) {
        var role = AgentLines.role(this, entry.what().actor(), entry.byAgent());
        return new TimelineList.Entry(entry.what().at(), entry.who() == null ? role : getTranslation("mediation.case.talk.author", entry.who(), role),
                Words.say(getLocale(), entry.what().text()));
    }
}
