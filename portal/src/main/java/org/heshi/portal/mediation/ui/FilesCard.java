package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.io.InputStream;
import java.util.List;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.documents.FileKind;
import org.heshi.portal.kit.ui.AttachmentStrip;
import org.heshi.portal.kit.ui.UploadField;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.mediation.CaseView;
import org.heshi.portal.mediation.Side;
import org.jspecify.annotations.Nullable;

/** What was brought along, as far as the reader may open it, and a way to bring more. */
class FilesCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Attachments attachments;
    private final Div present = new Div();
    private @Nullable Details more;
    private transient @Nullable CaseView view;

    FilesCard(Attachments attachments) {
        this.attachments = attachments;
        var heading = new H2(getTranslation("mediation.case.files.title"));
        heading.setId("h-files");
        getContent().addClassName("card");
        getContent().getElement().setAttribute("aria-labelledby", "h-files");
        getContent().add(heading, present);
    }

    void show(CaseView shown) {
        view = shown;
        var files = shown.mine() == null ? List.<AttachmentStrip.Item>of()
                : shown.mine().files().stream().map(file -> Files.item(file, getLocale())).toList();
        present.removeAll();
        present.add(files.isEmpty() ? new Paragraph(getTranslation("mediation.case.files.none")) : new AttachmentStrip(files));
        offer(shown.mine() != null && new CaseFacts(shown).isOpen());
    }

    private void offer(boolean open) {
        if (more == null && open) {
            more = more();
            getContent().add(more);
        }
        if (more != null) {
            more.setVisible(open);
        }
    }

    /** Made once somebody wants it: most who look at their case bring nothing. */
    private Details more() {
        var content = new Div();
        content.addClassName("stack");
        var details = new Details(getTranslation("mediation.case.files.add"), content);
        details.addClassName("no-print");
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && content.getComponentCount() == 0) {
                var shared = new Checkbox(getTranslation("mediation.case.files.shared"));
                content.add(shared, new UploadField(getTranslation("mediation.case.files.add"), Files.help(this, attachments), FileKind.accepted(), attachments.largest(),
                        (name, bytes) -> take(name, bytes, shared.getValue()), null));
            }
        });
        return details;
    }

    /** Unless the box says otherwise it stays between this side and the staff. */
    private AttachmentStrip.Item take(String name, InputStream bytes, boolean shared) {
        if (view == null) {
            throw new IllegalStateException("Nothing is shown yet");
        }
        var own = view.side() == Side.RESPONDENT ? Audience.RESPONDENT : Audience.APPLICANT;
        return Files.item(attachments.store(view.matter().id(), name, bytes, shared ? Audience.EVERYONE : own), getLocale());
    }
}
