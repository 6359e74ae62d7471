package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.Locale;
import org.heshi.portal.documents.AttachmentSummary;
import org.heshi.portal.documents.FileKind;
import org.heshi.portal.kit.ui.AttachmentStrip;
import org.heshi.portal.kit.ui.UploadField;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.mediation.Channel;

/** Files of a case as its staff see and add them. */
final class DeskFiles {

    private DeskFiles() {}

    static AttachmentStrip.Item item(AttachmentSummary file, Locale locale) {
        return new AttachmentStrip.Item(file.id().toString(), file.link(locale), file.thumbnailHref());
    }

    /** A file is a message of its own: those who read the channel may open it. */
    static Details upload(Component asker, DeskTools tools, MatterId matter, Channel channel) {
        var files = tools.attachments();
        var label = asker.getTranslation("mediation.desk.talk.attach");
        var locale = DeskFields.locale();
        return new Details(label, new UploadField(label, asker.getTranslation("documents.upload.help", files.most(), files.largest() >> 20),
                FileKind.accepted(), files.largest(), (name, bytes) -> {
                    var kept = files.store(matter, name, bytes, audience(channel));
                    tools.conversation().say(matter, channel, "", kept.id().value());
                    return item(kept, locale);
                }, null));
    }

    private static Audience audience(Channel channel) {
        return switch (channel) {
            case JOINT -> Audience.EVERYONE;
            case APPLICANT -> Audience.APPLICANT;
            case RESPONDENT -> Audience.RESPONDENT;
        };
    }
}
