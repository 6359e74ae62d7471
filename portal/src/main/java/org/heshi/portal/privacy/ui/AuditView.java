package org.heshi.portal.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.privacy.AuditDesk;
import org.heshi.portal.privacy.PrivacyPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** Who saw and did what. */
@Route(PrivacyPaths.AUDIT)
@Menu(title = "privacy.audit.menu", order = 95)
@PermitAll
@OnDuty(Duty.ADMINISTRATOR)
class AuditView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AuditDesk desk;
    private final transient Clock clock;
    private final Locale language = getLocale();
    private final AuditFields fields;
    private final AuditGrid grid = new AuditGrid();
    private final Paragraph count = new Paragraph();

    AuditView(AuditDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        fields = new AuditFields(desk::people, this::show);
        grid.read(page -> desk.search(fields.search(), page.getOffset(), page.getPageSize()));
        count.getElement().setAttribute("aria-live", "polite");
        count.addClassName("quiet");
        var take = new Anchor(this::download, AttachmentType.DOWNLOAD, getTranslation("privacy.audit.take"));
        take.addClassName("button-link");
        addClassName("stack");
        add(new PageHeader(getPageTitle(), getTranslation("privacy.audit.lead"), take), fields, count, grid);
        show();
    }

    private void show() {
        count.setText(getTranslation("privacy.audit.count", desk.count(fields.search())));
        grid.refresh();
    }

    /** Little by little, so that much of it needs no memory. */
    private void download(DownloadEvent event) throws IOException {
        event.setFileName("heshi-audit-" + Dates.day(clock.instant()) + ".csv");
        event.setContentType("text/csv; charset=utf-8");
        desk.export(fields.search(), language, event.getOutputStream());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.audit.title");
    }
}
