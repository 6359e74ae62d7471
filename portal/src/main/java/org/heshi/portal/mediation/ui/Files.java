package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.heshi.portal.documents.AttachmentSummary;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.kit.ui.AttachmentStrip;

/** Files in the words and addresses that components show. */
final class Files {

    private Files() {}

    static AttachmentStrip.Item item(AttachmentSummary file, Locale locale) {
        return new AttachmentStrip.Item(file.id().toString(), file.link(locale), file.thumbnailHref());
    }

    static String help(Component at, Attachments attachments) {
        return at.getTranslation("documents.upload.help", attachments.most(), attachments.largest() >> 20);
    }
}
