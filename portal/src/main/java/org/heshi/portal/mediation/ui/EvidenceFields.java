package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.documents.AttachmentId;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.documents.DraftId;
import org.heshi.portal.documents.FileKind;
import org.heshi.portal.kit.ui.UploadField;

/** What there is to show for it; kept under the draft until it is sent. */
class EvidenceFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Attachments attachments;
    private final UploadField upload;
    private UUID draft = UUID.randomUUID();

    EvidenceFields(Attachments attachments, Runnable changed) {
        this.attachments = attachments;
        upload = new UploadField(getTranslation("mediation.file.files.label"), Files.help(this, attachments), FileKind.accepted(), attachments.largest(),
                (name, bytes) -> Files.item(attachments.store(new DraftId(draft), name, bytes), getLocale()),
                item -> attachments.remove(new DraftId(draft), AttachmentId.of(item.id())));
        addAttachListener(_ -> changed.run());
        getContent().addClassName("stack");
        getContent().add(upload, new Paragraph(getTranslation("mediation.file.files.who")));
    }

    UUID draft() {
        return draft;
    }

    void fill(UUID files) {
        draft = files;
        upload.show(attachments.of(new DraftId(files)).stream().map(file -> Files.item(file, getLocale())).toList());
    }

    String names() {
        return upload.items().stream().map(item -> item.file().name()).collect(Collectors.joining("\n"));
    }
}
