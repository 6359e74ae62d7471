package org.heshi.portal.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.privacy.Erasure;
import org.heshi.portal.privacy.OwnCopy;
import org.heshi.portal.privacy.OwnErasure;
import org.heshi.portal.privacy.PrivacyPaths;

/** What is held about oneself: to take away, and to have erased. */
@Route(PrivacyPaths.OWN)
@PermitAll
class OwnDataView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OwnCopy copy;
    private final transient OwnErasure erasure;
    private final Div asked = new Div();

    OwnDataView(OwnCopy copy, OwnErasure erasure) {
        this.copy = copy;
        this.erasure = erasure;
        var take = new Anchor(this::download, AttachmentType.DOWNLOAD, getTranslation("privacy.data.take"));
        take.addClassName("button-link");
        asked.addClassName("stack");
        addClassNames("column", "stack");
        add(new PageHeader(getPageTitle(), getTranslation("privacy.data.lead")),
                new SectionCard(getTranslation("privacy.data.take.title"), new Paragraph(getTranslation("privacy.data.take.text")), new Div(take)),
                new SectionCard(getTranslation("privacy.erasure.title"), new Paragraph(getTranslation("privacy.erasure.text")), asked));
        show();
    }

    private void show() {
        asked.removeAll();
        var latest = erasure.latest();
        latest.ifPresent(one -> asked.add(new Paragraph(said(one))));
        if (latest.filter(one -> one.erased() == null).isEmpty()) {
            asked.add(new Div(new Button(getTranslation("privacy.erasure.ask"), _ -> Confirm.ask(getTranslation("privacy.erasure.question"),
                    getTranslation("privacy.erasure.consequence"), getTranslation("privacy.erasure.ask"), this::ask))));
        }
    }

    private String said(Erasure one) {
        var when = Dates.say(getLocale(), one.askedAt());
        return one.erased() == null ? getTranslation("privacy.erasure.asked", when) : getTranslation("privacy.erasure.refused", when, one.reason());
    }

    private void ask() {
        erasure.ask();
        Toast.done(getTranslation("privacy.erasure.done"));
        show();
    }

    private void download(DownloadEvent event) throws IOException {
        event.setFileName("heshi-my-data.zip");
        event.setContentType("application/zip");
        copy.write(event.getOutputStream(), getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.data.title");
    }
}
