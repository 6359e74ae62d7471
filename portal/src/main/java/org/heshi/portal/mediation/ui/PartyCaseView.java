package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Objects;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.mediation.CaseFile;
import org.heshi.portal.mediation.Conversation;
import org.heshi.portal.mediation.MediationPaths;
import org.jspecify.annotations.Nullable;

/** One case, for those whose case it is: where it stands, what one can do now, and everything that belongs to it. */
@Route(MediationPaths.CASE)
@AnonymousAllowed
class PartyCaseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CaseFile file;
    private final transient CaseDeeds deeds;
    private final transient Live live;
    private final transient Clock clock;
    private transient @Nullable Reference reference;
    private transient @Nullable CasePage page;
    private String title = "";

    PartyCaseView(CaseFile file, CaseDeeds deeds, Live live, Clock clock) {
        this.file = file;
        this.deeds = deeds;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = CaseAddress.reference(event).orElseThrow(NotFoundException::new);
        if (Visitor.current() instanceof Visitor.Anonymous) {
            event.forwardTo(MediationPaths.FOLLOW, FollowView.with(asked.shown()));
            return;
        }
        var view = file.open(asked).orElseThrow(NotFoundException::new);
        if (view.standing().isStaff()) {
            event.forwardTo(MatterPaths.staff(asked));
            return;
        }
        reference = asked;
        title = getTranslation("mediation.case.tab", asked.shown());
        page = new CasePage(deeds, Dates.day(clock.instant()), this::refresh);
        page.show(view);
        getContent().removeAll();
        getContent().add(page);
        var matter = view.matter().id();
        live.watch(page, matter.value(), this::refresh);
        live.watch(page, Conversation.heard(matter, Objects.requireNonNull(view.standing().subject())), this::refresh);
    }

    private void refresh() {
        if (reference != null && page != null) {
            file.open(reference).ifPresent(page::show);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
