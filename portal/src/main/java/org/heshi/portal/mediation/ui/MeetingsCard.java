package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.heshi.portal.mediation.CaseView;

/** The hearings of a case. As long as nothing about them changes, nothing that is being chosen is lost. */
class MeetingsCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient CaseDeeds deeds;
    private final transient LocalDate today;
    private final transient Consumer<String> done;
    private transient List<CaseView.Meeting> shown = List.of();

    /** @param done says what was done, by its key, and brings the page up to date */
    MeetingsCard(CaseDeeds deeds, LocalDate today, Consumer<String> done) {
        this.deeds = deeds;
        this.today = today;
        this.done = done;
        getContent().addClassNames("card");
        getContent().setId("meeting");
        getContent().getElement().setAttribute("aria-labelledby", "h-meeting").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void show(CaseView view) {
        var meetings = view.mine() == null ? List.<CaseView.Meeting>of() : view.mine().meetings();
        setVisible(!meetings.isEmpty());
        if (meetings.equals(shown)) {
            return;
        }
        shown = meetings;
        var heading = new H2(getTranslation("mediation.case.meeting.title"));
        heading.setId("h-meeting");
        getContent().removeAll();
        getContent().add(heading);
        meetings.reversed().forEach(meeting -> getContent().add(new MeetingFields(meeting, view.matter().id(), deeds.hearings(), today, done)));
    }
}
