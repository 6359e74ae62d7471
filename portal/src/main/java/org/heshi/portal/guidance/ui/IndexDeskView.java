package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.IndexDesk;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;
import org.heshi.search.IndexProgress;
import org.heshi.search.IndexState;
import org.jspecify.annotations.Nullable;

/** How search is, how far its index is when it is being filled, and the button that has it filled anew. */
@Route(GuidancePaths.INDEX_DESK)
@Menu(title = "guidance.index.menu", order = 73)
@PermitAll
@OnDuty(Duty.ADMINISTRATOR)
class IndexDeskView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int EACH_SECOND = 1_000;

    private final transient IndexDesk desk;
    private final Div told = new Div();
    private final Button renew;
    private @Nullable Registration polling;

    IndexDeskView(IndexDesk desk) {
        this.desk = desk;
        renew = new Button(getTranslation("guidance.index.renew"), _ -> {
            desk.renew();
            Toast.done(getTranslation("guidance.index.begun"));
        });
        renew.addThemeVariants(ButtonVariant.PRIMARY);
        told.addClassName("stack");
        told.getElement().setAttribute("aria-live", "polite");
        var card = new SectionCard(getTranslation("guidance.index.state"), told, renew);
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.index.lead")), card);
        show(desk.progress());
    }

    /** The keeper of the index knows no screens, so it is asked; by whoever looks, as long as they look. */
    @Override
    protected void onAttach(AttachEvent attachEvent) {
        var ui = attachEvent.getUI();
        ui.setPollInterval(EACH_SECOND);
        polling = ui.addPollListener(_ -> show(desk.progress()));
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        if (polling != null) {
            polling.remove();
        }
        detachEvent.getUI().setPollInterval(-1);
    }

    void show(IndexProgress progress) {
        told.removeAll();
        told.add(new Paragraph(getTranslation("guidance.index.state." + progress.state())), new Paragraph(progress.cluster() == null ? getTranslation("guidance.index.here") : getTranslation("guidance.index.cluster", progress.cluster())));
        if (progress.total() > 0) {
            var bar = new ProgressBar(0, progress.total(), Math.min(progress.done(), progress.total()));
            bar.getElement().setAttribute("aria-label", getTranslation("guidance.index.progress"));
            told.add(bar, new Paragraph(getTranslation("guidance.index.counts", progress.done(), progress.total())));
        } else if (progress.state() == IndexState.RENEWING || progress.state() == IndexState.REBUILDING) {
            told.add(new Paragraph(getTranslation("guidance.index.elsewhere")));
        }
        renew.setEnabled(progress.state() == IndexState.READY);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.index.title");
    }
}
