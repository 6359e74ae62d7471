package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.heshi.portal.documents.AttachmentId;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.documents.DraftId;
import org.heshi.portal.documents.FileKind;
import org.heshi.portal.kit.ui.AttachmentStrip;
import org.heshi.portal.kit.ui.UploadField;
import org.heshi.portal.talk.TopicForm;

/** Where exactly, what should become of it, and what there is to show or to hear; none of it needed. */
class TopicMore extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    final TextField where = new TextField(getTranslation("talk.raise.where"));
    final TextArea wish = new TextArea(getTranslation("talk.raise.wish"));
    final UUID files = UUID.randomUUID();

    TopicMore(Attachments attachments) {
        where.setMaxLength(TopicForm.WHERE_LENGTH);
        where.addClassName("wide");
        wish.setMaxLength(1000);
        wish.addClassName("wide");
        var upload = new UploadField(getTranslation("talk.raise.files"), getTranslation("talk.raise.files.help", attachments.most(), attachments.largest() >> 20),
                FileKind.accepted(), attachments.largest(), (name, bytes) -> {
                    var file = attachments.store(new DraftId(files), name, bytes);
                    return new AttachmentStrip.Item(file.id().toString(), file.link(getLocale()), file.thumbnailHref());
                }, item -> attachments.remove(new DraftId(files), AttachmentId.of(item.id())));
        getContent().addClassName("stack");
        getContent().add(where, upload, wish);
    }
}
